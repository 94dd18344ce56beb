import type { bound } from "./bound.js";
import { buildOperation } from "./build-operation.js";
import type { Connection } from "../connection/connection.js";
import type { OperationDescriptor } from "./descriptor.js";
import type { Data, OutcomesByKey, Unexpected } from "../outcome/outcome.js";
import type { ResponseError } from "../errors/response-error.js";
import type { CallOptions } from "./call-options.js";
import { prepareCall } from "./prepare-call.js";

/** The parameters of an operation that doesn't have any. */
export type NoParameters = Readonly<Record<string, never>>;

/** Parameters and options of a call. The parameters can be omitted if all of them are optional. */
export type Arguments<P> =
  Record<never, never> extends P ? [parameters?: P, options?: CallOptions] : [parameters: P, options?: CallOptions];

/**
 * An operation. `P` contains its parameters, with the body as `body`; `O` maps statuses to bodies. A call resolves with
 * the data of a success response. For any other response, it rejects with a ResponseError. If there is no response, it
 * rejects as `safe` does. (The call signature has no comment, because that would hide the documentation of each
 * operation.)
 */
export interface Operation<P, O> {
  (connection: Connection, ...args: Arguments<P>): Promise<Data<O>>;
  /**
   * Resolves with the outcome for any response, discriminated by `status`. Rejects with a ConnectionError if there is
   * no response, with an AuthenticationError if authentication fails, with the signal's reason if the call is aborted,
   * or with a TypeError if a parameter is invalid.
   */
  readonly safe: (connection: Connection, ...args: Arguments<P>) => Promise<OutcomesByKey<O>[keyof O] | Unexpected>;
  /** Whether an error is a ResponseError of this operation. */
  readonly isError: (error: unknown) => error is ResponseError<O>;
  readonly id: string;
  readonly [bound]: BoundOperation<P, O>;
}

/** An operation that is bound to a connection. Behaves like an `Operation`. */
export interface BoundOperation<P, O> {
  (...args: Arguments<P>): Promise<Data<O>>;
  /**
   * Resolves with the outcome for any response, discriminated by `status`. Rejects with a ConnectionError if there is
   * no response, with an AuthenticationError if authentication fails, with the signal's reason if the call is aborted,
   * or with a TypeError if a parameter is invalid.
   */
  readonly safe: (...args: Arguments<P>) => Promise<OutcomesByKey<O>[keyof O] | Unexpected>;
  /** Whether an error is a ResponseError of this operation. */
  readonly isError: (error: unknown) => error is ResponseError<O>;
  readonly id: string;
}

/** Creates an operation from its descriptor, which isn't compiled until the first call. */
export function operation<P, O>(descriptor: OperationDescriptor): Operation<P, O> {
  // The types come from the generated declaration, which matches the descriptor.
  return buildOperation(descriptor, prepareCall(descriptor)) as unknown as Operation<P, O>;
}
