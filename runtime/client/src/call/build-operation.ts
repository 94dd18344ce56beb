import type { Connection } from "../connection/connection.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import { ResponseError } from "../errors/response-error.js";
import type { CallOptions } from "./call-options.js";
import type { Call } from "./call.js";
import type { OperationDescriptor } from "./descriptor.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";

/** The key of the method that binds an operation to a connection. */
export const bindTo: unique symbol = /*@__PURE__*/ Symbol("bindTo");

/** An operation without the types that its generated declaration adds. */
export interface AnyOperation {
  (connection: Connection, parameters?: Parameters, options?: CallOptions): Promise<unknown>;
  readonly id: string;
  readonly safe: (connection: Connection, parameters?: Parameters, options?: CallOptions) => Promise<AnyOutcome>;
  readonly isError: (error: unknown) => boolean;
  readonly [bindTo]: (connection: Connection) => object;
}

/** Builds an operation from a call. The operation has a throwing and a safe form, and each can be bound to a connection. */
export function buildOperation(descriptor: OperationDescriptor, call: Call): AnyOperation {
  const { id, readHeaders, headerKinds = {} } = descriptor;
  const isError = (error: unknown): boolean => error instanceof ResponseError && error.operation === id;
  const invoke = async (connection: Connection, parameters?: Parameters, options?: CallOptions): Promise<unknown> =>
    dataOf(id, await call(connection, parameters, options));
  const safe: AnyOperation["safe"] = async (connection, parameters, options) => {
    const outcome = await call(connection, parameters, options);
    // An undeclared response has no declared headers.
    if (readHeaders === undefined || outcome.status === "unexpected") return outcome;
    return Object.assign(outcome, { headers: readHeaders(outcome.response.headers, headerKinds) });
  };

  return Object.assign(named(id, invoke), {
    id,
    isError,
    safe,
    [bindTo]: (connection: Connection) =>
      Object.assign(
        named(id, (parameters?: Parameters, options?: CallOptions) => invoke(connection, parameters, options)),
        {
          id,
          isError,
          safe: (parameters?: Parameters, options?: CallOptions) => safe(connection, parameters, options),
        },
      ),
  });
}

/** Returns the data of a success outcome. Throws a ResponseError for any other outcome. */
export function dataOf(id: string, outcome: AnyOutcome): unknown {
  if (outcome.ok) return outcome.data;
  throw new ResponseError(id, outcome);
}

/** Sets the name of a function, for stack traces and logs. */
function named<F extends object>(name: string, invoke: F): F {
  return Object.defineProperty(invoke, "name", { value: name });
}
