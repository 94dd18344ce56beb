import type { Connection } from "../connection/connection.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import { ResponseError } from "../errors/response-error.js";
import type { CallOptions } from "./call-options.js";
import type { Call } from "./call.js";
import type { OperationDescriptor } from "./descriptor.js";
import { named } from "./named.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";

/** A function that calls an operation on a connection. */
type CallOn<Result> = (connection: Connection, parameters?: Parameters, options?: CallOptions) => Result;

/** An operation without the types that its generated declaration adds. */
export interface AnyOperation extends CallOn<Promise<unknown>> {
  readonly id: string;
  readonly safe: CallOn<Promise<AnyOutcome>>;
  readonly isError: (error: unknown) => boolean;
  /** Present only if the operation is paginated. */
  readonly all?: CallOn<unknown>;
}

/** Builds an operation from a call. It throws if the outcome isn't a success; its `safe` form returns every outcome. */
export function buildOperation({ id, readHeaders, headerKinds = {} }: OperationDescriptor, call: Call): AnyOperation {
  const invoke: CallOn<Promise<unknown>> = async (connection, parameters, options) =>
    dataOf(id, await call(connection, parameters, options));
  const safe: AnyOperation["safe"] = async (connection, parameters, options) => {
    const outcome = await call(connection, parameters, options);
    // An undeclared response has no declared headers.
    if (readHeaders === undefined || outcome.status === "unexpected") return outcome;
    return Object.assign(outcome, { headers: readHeaders(outcome.response.headers, headerKinds) });
  };
  const isError = (error: unknown): boolean => error instanceof ResponseError && error.operation === id;
  return Object.assign(named(id, invoke), { id, isError, safe });
}

/** Returns the data of a success outcome. Throws a ResponseError for any other outcome. */
export function dataOf(id: string, outcome: AnyOutcome): unknown {
  if (outcome.ok) return outcome.data;
  throw new ResponseError(id, outcome);
}
