import type { Connection } from "../connection/connection.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import { ResponseError } from "../outcome/response-error.js";
import type { CallOptions } from "./call-options.js";
import type { Call } from "./call.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";

/** Where an operation keeps the function that binds it to a connection; the facade binds whatever has one. */
export const bindTo: unique symbol = /*@__PURE__*/ Symbol("bindTo");

/** An operation as the runtime sees it, before its declaration gives it types. */
export interface AnyOperation {
  (connection: Connection, parameters?: Parameters, options?: CallOptions): Promise<unknown>;
  readonly id: string;
  readonly safe: (connection: Connection, parameters?: Parameters, options?: CallOptions) => Promise<AnyOutcome>;
  readonly isError: (error: unknown) => boolean;
  readonly [bindTo]: (connection: Connection) => object;
}

/** Makes a call callable: throwing and safe, free and bound. */
export function buildOperation(id: string, call: Call): AnyOperation {
  const isError = (error: unknown): boolean => error instanceof ResponseError && error.operation === id;
  const invoke = async (connection: Connection, parameters?: Parameters, options?: CallOptions): Promise<unknown> =>
    dataOf(id, await call(connection, parameters, options));
  const safe: AnyOperation["safe"] = (connection, parameters, options) => call(connection, parameters, options);

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

/** The data of a success; everything else is thrown. */
export function dataOf(id: string, outcome: AnyOutcome): unknown {
  if (outcome.ok) return outcome.data;
  throw new ResponseError(id, outcome);
}

/** So that stack traces and logs name the operation. */
function named<F extends object>(name: string, invoke: F): F {
  return Object.defineProperty(invoke, "name", { value: name });
}
