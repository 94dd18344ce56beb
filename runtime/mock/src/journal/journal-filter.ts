/**
 * Conditions for a journal entry. An object in the entry can have more properties than the expected object; an array
 * must have the expected length. An expected value can be a regular expression, a `Date`, or an asymmetric matcher of
 * vitest or Jest, such as `expect.any(String)`.
 */
export interface JournalFilter<Operation extends string = string> {
  /** The name of an operation, webhook or callback. */
  readonly operation?: Operation | undefined;
  readonly direction?: "received" | "sent" | undefined;
  readonly method?: unknown;
  readonly status?: unknown;
  /** Path and query. */
  readonly target?: unknown;
  /** Path parameters by name. */
  readonly path?: unknown;
  /** Query parameters by name. */
  readonly query?: unknown;
  /** Request headers; names are case-insensitive. */
  readonly headers?: unknown;
  /** The body of the request. */
  readonly body?: unknown;
  /** `headers` and `body` of the response. */
  readonly response?: unknown;
  readonly problems?: unknown;
}
