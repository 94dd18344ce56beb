/**
 * What all errors of this package extend: a `ResponseError` (something came, and it is no success), a
 * `ConnectionError` (nothing came), a `TimeoutError`, an `AuthenticationError`, a `ValidationError`, a `HookError`.
 * What is no CallError is the reason of an abort signal, or a TypeError for a mistake in a call.
 */
export class CallError extends Error {
  /** The operation's id; `null` where the error belongs to no single one. */
  readonly operation: string | null;
  /** How often the call had been sent. */
  readonly attempts: number;

  constructor(message: string, { operation = null, attempts = 1, ...options }: CallErrorOptions = {}) {
    super(message, options);
    this.operation = operation;
    this.attempts = attempts;
  }
}

/** What an error is told beside its message. */
export interface CallErrorOptions {
  readonly operation?: string | null;
  readonly attempts?: number;
  readonly cause?: unknown;
}
