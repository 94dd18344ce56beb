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
  /** Seconds until there is a token again; null: there was one. */
  readonly retryAfter: number | null;
  readonly table: LimitTable;
}

interface Bucket {
  tokens: number;
  /** When it was last filled up, in milliseconds since 1970. */
  filled: number;
}

export interface Taking {
  /** The path template of the operation. */
  readonly path: string;
  readonly values: ReadonlyMap<string, string>;
  readonly caller: string;
}

/** The parts of an exchange that a refusal describes. */
export interface LimitedRequest {
  /** Null if no operation has the path; `path` is the operation's template. */
  readonly operation: { readonly path: string } | null;
  /** The path of the request. */
  readonly path: string;
}

const most = 10_000;

/** Buckets of tokens. They are filled up in steps, not little by little. */
export class RateLimiter implements Snapshotable {
  readonly #options: RateLimiterOptions;
  readonly #buckets = new Map<string, Bucket>();
  /** By path template. */
  readonly #tables = new Map<string, LimitTable | null>();

  constructor(options: RateLimiterOptions) {
    this.#options = options;
  }

  /** Takes a token for a request; null where nothing limits it. */
  take({ path, values, caller }: Taking): Allowance | null {
    const table = this.#tableFor(path);
    if (table === null) return null;
    const scope = table.scope === null ? caller : (values.get(table.scope) ?? "");
    const bucket = this.#bucket(`${table.paths[0] ?? ""} ${scope}`, table);
    const isLeft = bucket.tokens > 0;
    if (isLeft) bucket.tokens -= 1;
    const retryAfter = isLeft
      ? null
      : Math.max(1, Math.ceil((bucket.filled + table.seconds * 1000 - this.#options.now()) / 1000));
    return { limit: table.capacity, remaining: bucket.tokens, retryAfter, table };
  }

  /** The problem of a request that exceeds the limit of its operation. */
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
    for (const bucket of isArray(saved) ? saved.filter(isObject) : []) {
      const { key, tokens, filled } = bucket;
      if (typeof key === "string" && typeof tokens === "number" && typeof filled === "number")
        this.#buckets.set(key, { tokens, filled });
    }
  }

  #tableFor(path: string): LimitTable | null {
    const known = this.#tables.get(path);
    if (known !== undefined) return known;
    const lengthOf = ({ paths }: LimitTable): number =>
      Math.max(
        ...paths.map((start) =>
          path === start || path.startsWith(`${start}/`) || path.startsWith(`${start}:`) ? start.length : -1,
        ),
      );
    const found = [...this.#options.limits]
      .filter((table) => lengthOf(table) >= 0)
      .sort((left, right) => lengthOf(right) - lengthOf(left));
    this.#tables.set(path, found[0] ?? null);
    return found[0] ?? null;
  }

  #bucket(key: string, { capacity, refill, seconds }: LimitTable): Bucket {
    const now = this.#options.now();
    const bucket = this.#buckets.get(key) ?? { tokens: capacity, filled: now };
    const steps = Math.floor((now - bucket.filled) / (seconds * 1000));
    if (steps > 0) {
      bucket.tokens = Math.min(capacity, bucket.tokens + steps * refill);
      bucket.filled += steps * seconds * 1000;
    }
    if (!this.#buckets.has(key) && this.#buckets.size >= most) this.#buckets.clear();
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
