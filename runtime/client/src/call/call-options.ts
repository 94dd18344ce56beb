/** Timeouts in milliseconds. */
export interface Timeouts {
  /** For the whole call, including all attempts and the waits between them. */
  readonly call?: number;
  /** For each attempt, until its body has been read, or until its headers have arrived if the body is a stream. */
  readonly attempt?: number;
}

/** The options of one call. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Headers of this call, which override all others; `null` removes a header. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Query parameters that the document doesn't declare. For a list, the name is repeated. */
  readonly query?: Readonly<Record<string, unknown>>;
  /**
   * The limit for the whole call in milliseconds, or separate limits for the call and each attempt. The connection must
   * use `timeout()`.
   */
  readonly timeout?: number | Timeouts;
  /** Maximum number of retries. The connection must use `retry()`. */
  readonly retries?: number;
  /** A key that lets the server recognize a repeated request. The connection must use `idempotency()`. */
  readonly idempotencyKey?: string;
}

/** Throws a TypeError for an option that would have no effect. */
export function checkOptions(operation: string, options: CallOptions, supported: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !supported.includes(name)) {
      throw new TypeError(
        `${operation}: the option "${name}" has no effect, because no layer of the connection supports it.`,
      );
    }
  }
}
