import { buildOperation } from "./build-operation.js";
import type { Connection } from "../connection/connection.js";
import type { OperationDescriptor } from "./descriptor.js";
import type { Data, Outcome } from "../outcome/outcome.js";
import type { ResponseError } from "../outcome/response-error.js";
import type { CallOptions } from "./call-options.js";
import { prepareCall } from "./prepare-call.js";

/** Parameters and options of a call; the parameters may be left out if all of them may. */
export type Arguments<P> =
  Record<never, never> extends P ? [parameters?: P, options?: CallOptions] : [parameters: P, options?: CallOptions];

/**
 * An operation: `P` are its parameters, flat, with the body as `body`; `O` maps statuses to bodies. Called, it gives
 * the data of a success; it rejects with a ResponseError for everything else that comes back, and otherwise as `safe`
 * does. (That stands here and not at the call signature, where it would hide the documentation of every single
 * operation.)
 */
export interface Operation<P, O> {
  (connection: Connection, ...args: Arguments<P>): Promise<Data<O>>;
  /**
   * Gives whatever comes back, discriminated by `status`. Rejects with a ConnectionError if nothing does, an
   * AuthenticationError, the abort signal's reason, or a TypeError for a mistake in the parameters.
   */
  readonly safe: (connection: Connection, ...args: Arguments<P>) => Promise<Outcome<O>>;
  /** Whether an error is a ResponseError of this operation. */
  readonly isError: (error: unknown) => error is ResponseError<O>;
  readonly id: string;
}

/** An operation that has its connection: called and rejected as an `Operation`. */
export interface BoundOperation<P, O> {
  (...args: Arguments<P>): Promise<Data<O>>;
  /**
   * Gives whatever comes back, discriminated by `status`. Rejects with a ConnectionError if nothing does, an
   * AuthenticationError, the abort signal's reason, or a TypeError for a mistake in the parameters.
   */
  readonly safe: (...args: Arguments<P>) => Promise<Outcome<O>>;
  /** Whether an error is a ResponseError of this operation. */
  readonly isError: (error: unknown) => error is ResponseError<O>;
  readonly id: string;
}

/** Makes an operation of its description. Nothing is prepared before the first call. */
export function operation<P, O>(descriptor: OperationDescriptor): Operation<P, O> {
  // The types are what the generated declaration says; the description beside it says the same to the runtime.
  return buildOperation(descriptor.id, prepareCall(descriptor)) as unknown as Operation<P, O>;
}
