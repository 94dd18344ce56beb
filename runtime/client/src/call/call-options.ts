/** How long to wait, in milliseconds. */
export interface Timeouts {
  /** For the call as a whole, with all attempts and the waits between them. */
  readonly call?: number;
  /** For each attempt, until its body has been read; that of a stream is not waited for. */
  readonly attempt?: number;
}

/** The options of one call. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Headers of this call, over all others; `null` removes one. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Query parameters that the API's description does not know; lists repeat the name. */
  readonly query?: Readonly<Record<string, unknown>>;
  /** Milliseconds for the whole call, or for this and each attempt. The connection must use `timeout()`. */
  readonly timeout?: number | Timeouts;
  /** How often the call is repeated at most. The connection must use `retry()`. */
  readonly retries?: number;
  /** By which the server knows a repetition. The connection must use `idempotency()`. */
  readonly idempotencyKey?: string;
}

/** Throws a TypeError for an option that would do nothing. */
export function checkOptions(operation: string, options: CallOptions, known: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !known.includes(name)) {
      throw new TypeError(`${operation}: nothing that the connection uses knows the option "${name}".`);
    }
  }
}
