/** Timeouts in milliseconds. */
export interface Timeouts {
  /** For the whole call, including all attempts and the waits between them. */
  readonly call?: number | undefined;
  /** For each attempt, until the whole body has been read. If the body is a stream, until the headers have arrived. */
  readonly attempt?: number | undefined;
}

/** The options of `fetch` that a call doesn't determine itself. Platforms add their own, such as `next` and `dispatcher`. */
export type FetchOptions = Omit<RequestInit, "method" | "headers" | "body" | "signal" | "redirect"> &
  Readonly<Record<string, unknown>>;

/** The options of one call. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Headers for this call, which override all others. `null` removes a header; `undefined` is ignored. */
  readonly headers?: Readonly<Record<string, string | null | undefined>> | undefined;
  /** Query parameters that the document doesn't declare. For an array, the name is repeated for each item. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /**
   * The function that sends this call, instead of the connection's `fetch`. Access tokens are still requested with the
   * connection's `fetch`.
   */
  readonly fetch?: ((request: Request, options?: FetchOptions) => Promise<Response>) | undefined;
  /** The second argument of `fetch`, for options such as `cache`, `keepalive` and `next`. */
  readonly fetchOptions?: FetchOptions | undefined;
  /**
   * The timeout for the whole call in milliseconds, or separate timeouts for the call and each attempt. The connection
   * must use `timeout()`.
   */
  readonly timeout?: number | Timeouts | undefined;
  /** Maximum number of retries. The connection must use `retry()`. */
  readonly retries?: number | undefined;
  /** A key by which the server recognizes a repeated request. The connection must use `idempotency()`. */
  readonly idempotencyKey?: string | undefined;
}

/** The options of `fetch` that only the call itself may set. */
const OWN_OPTIONS = ["method", "headers", "body", "signal", "redirect"];

/** Throws a TypeError for an option that would have no effect, or that only the call itself may set. */
export function checkOptions(operation: string, options: CallOptions, supported: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !supported.includes(name)) {
      throw new TypeError(
        `${operation}: the option "${name}" has no effect, because no layer of the connection supports it.`,
      );
    }
  }
  const own = OWN_OPTIONS.find((name) => Object.hasOwn(options.fetchOptions ?? {}, name));
  if (own !== undefined) throw new TypeError(`${operation}: \`fetchOptions\` cannot contain "${own}".`);
}
