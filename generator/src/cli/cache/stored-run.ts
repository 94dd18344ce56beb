/** What a run printed, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly printed:
    | { readonly kind: "text"; readonly stream: "stdout" | "stderr"; readonly text: string }
    | { readonly kind: "json"; readonly value: unknown };
}

/** A run in the cache. */
export interface StoredRun {
  /** Identifies the options, the generator's build, and everything else that isn't in the file system of the run. */
  readonly key: string;
  /** The paths of the queries by method, in the order in which they are hashed. */
  readonly queries: readonly (readonly [string, readonly string[]])[];
  /** The hash of the answers. */
  readonly digest: string;
  readonly outcome: Outcome;
}
