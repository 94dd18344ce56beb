/**
 * The base class of all errors in this package: `ResponseError` (a response other than a success), `ConnectionError`
 * (no response), `TimeoutError`, `AuthenticationError`, `ValidationError` and `HookError`. Calls can also reject with
 * an abort signal's reason, or with a TypeError for invalid parameters.
 */
export class CallError extends Error {
  /** The operation's id; `null` if the error isn't specific to one operation. */
  declare readonly operation: string | null;
  /** How many times the call was sent. */
  declare readonly attempts: number;
  /** The items of the pages before the failed one. Set only by the `toArray()` method of `Pages`. */
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
