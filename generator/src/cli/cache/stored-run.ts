import type { Query } from "./query.js";

/** What a run printed, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly printed:
    | { readonly kind: "text"; readonly stream: "stdout" | "stderr"; readonly text: string }
    | { readonly kind: "json"; readonly value: unknown };
}

/** A run in the cache. */
export interface StoredRun {
  /** The queries in the order of the run, with a hash of the answers to each group. */
  readonly groups: readonly { readonly queries: readonly Query[]; readonly digest: string }[];
  readonly outcome: Outcome;
}
