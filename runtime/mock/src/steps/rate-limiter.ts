import { isArray, isObject, type Json } from "../json.js";
import type { Snapshotable } from "../state/snapshotable.js";
import type { Problem } from "../problem.js";
import type { LimitTable } from "../tables/tables.js";

export interface RateLimiterOptions {
  readonly limits: readonly LimitTable[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the bucket is refilled, if the request exceeds the limit; otherwise null. */
  readonly retryAfter: number | null;
  readonly table: LimitTable;
}

interface Bucket {
  tokens: number;
  /** The time of the last refill, in milliseconds since 1970. */
  filled: number;
}

export interface RateLimitedCall {
  /** The path template of the operation. */
  readonly path: string;
  readonly values: ReadonlyMap<string, string>;
  /** The user name or the IP address of the caller. */
  readonly caller: string;
}

/** The parts of an exchange that describe a rejected request. */
export interface LimitedRequest {
  /** Null if no operation has the path; `path` is the operation's template. */
  readonly operation: { readonly path: string } | null;
  /** The path of the request. */
  readonly path: string;
}

const MAX_BUCKETS = 10_000;

/** Token buckets that are refilled at intervals, not continuously. */
export class RateLimiter implements Snapshotable {
  readonly #options: RateLimiterOptions;
  readonly #buckets = new Map<string, Bucket>();
  /** Caches the bucket of the last request, because the next request usually uses the same one. */
  #last: { readonly table: LimitTable; readonly scope: string; readonly bucket: Bucket } | null = null;
  /** The limit of each operation, by path template; null for operations without a limit. */
  readonly #tables = new Map<string, LimitTable | null>();

  constructor(options: RateLimiterOptions) {
    this.#options = options;
  }

  /** Takes a token for a request. Null if the operation has no rate limit. */
  take({ path, values, caller }: RateLimitedCall): Allowance | null {
    const table = this.#tableFor(path);
    if (table === null) return null;
    const scope = table.scope === null ? caller : (values.get(table.scope) ?? "");
    const bucket = this.#bucketOf(table, scope);
    this.#refill(bucket, table);
    const hasToken = bucket.tokens > 0;
    if (hasToken) bucket.tokens -= 1;
    const retryAfter = hasToken
      ? null
      : Math.max(1, Math.ceil((bucket.filled + table.seconds * 1000 - this.#options.now()) / 1000));
    return { limit: table.capacity, remaining: bucket.tokens, retryAfter, table };
  }

  /** The problem to report for a request that exceeds its operation's limit. */
  refusal({ operation, path }: LimitedRequest, retryAfter: number): Problem {
    const table = operation === null ? null : this.#tableFor(operation.path);
    const { capacity, refill, seconds } = table ?? { capacity: 1, refill: 1, seconds: retryAfter };
    return { kind: "too-many-requests", retryAfter, path: path.replace(/^\//, ""), capacity, refill, seconds };
  }

  save(): Json {
    return [...this.#buckets].map(([key, { tokens, filled }]) => ({ key, tokens, filled }));
  }

  load(saved: Json): void {
    this.#buckets.clear();
    this.#last = null;
    for (const bucket of isArray(saved) ? saved.filter(isObject) : []) {
      const { key, tokens, filled } = bucket;
      if (typeof key === "string" && typeof tokens === "number" && typeof filled === "number")
        this.#buckets.set(key, { tokens, filled });
    }
  }

  /** The limit with the longest path that is a prefix of the operation's path. */
  #tableFor(path: string): LimitTable | null {
    const cached = this.#tables.get(path);
    if (cached !== undefined) return cached;
    const matchLength = ({ paths }: LimitTable): number =>
      Math.max(
        ...paths.map((prefix) =>
          path === prefix || path.startsWith(`${prefix}/`) || path.startsWith(`${prefix}:`) ? prefix.length : -1,
        ),
      );
    const [table = null] = this.#options.limits
      .filter((each) => matchLength(each) >= 0)
      .sort((left, right) => matchLength(right) - matchLength(left));
    this.#tables.set(path, table);
    return table;
  }

  #bucketOf(table: LimitTable, scope: string): Bucket {
    const last = this.#last;
    if (last?.table === table && last.scope === scope) return last.bucket;
    const key = `${table.paths[0] ?? ""} ${scope}`;
    const bucket = this.#buckets.get(key) ?? { tokens: table.capacity, filled: this.#options.now() };
    if (!this.#buckets.has(key) && this.#buckets.size >= MAX_BUCKETS) this.#buckets.clear();
    this.#buckets.set(key, bucket);
    this.#last = { table, scope, bucket };
    return bucket;
  }

  #refill(bucket: Bucket, { capacity, refill, seconds }: LimitTable): void {
    const intervals = Math.floor((this.#options.now() - bucket.filled) / (seconds * 1000));
    if (intervals <= 0) return;
    bucket.tokens = Math.min(capacity, bucket.tokens + intervals * refill);
    bucket.filled += intervals * seconds * 1000;
  }
}
