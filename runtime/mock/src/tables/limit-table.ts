/** A rate limit: each request takes a token from a bucket, which gets `refill` tokens every `seconds` seconds. */
export interface LimitTable {
  /** Path templates. The limit applies to operations whose path starts with one of them: `/api/atlas/v2/orgs/{orgId}/apiKeys`. */
  readonly paths: readonly string[];
  /** The path parameter whose value selects the bucket; null if each caller has its own bucket. */
  readonly scope: string | null;
  readonly capacity: number;
  readonly refill: number;
  readonly seconds: number;
}
