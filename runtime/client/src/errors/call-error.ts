/**
 * The base class of all errors of this package: `ResponseError` (a response other than a success), `ConnectionError` (no
 * response), `TimeoutError`, `AuthenticationError`, `ValidationError` and `HookError`. Calls can also reject with the
 * reason of an abort signal, or with a TypeError for invalid parameters.
 */
export class CallError extends Error {
  /** The operation's id; `null` if the error doesn't belong to a single operation. */
  readonly operation: string | null;
  /** How many times the call was sent. */
  readonly attempts: number;
  /** The items of the pages before the one that failed. Set by `toArray()` of a list. */
  declare items?: readonly unknown[];

  constructor(message: string, { operation = null, attempts = 1, ...options }: CallErrorOptions = {}) {
    super(message, options);
    this.operation = operation;
    this.attempts = attempts;
  }
}

/** The options of the constructor. */
export interface CallErrorOptions {
  readonly operation?: string | null;
  readonly attempts?: number;
  readonly cause?: unknown;
}
