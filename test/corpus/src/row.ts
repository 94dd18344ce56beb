/** What became of a document. */
export type Outcome = "compiled" | "does not compile" | "stopped" | "crashed" | "timed out";

/** A document, and all that was measured of it. */
export interface Row {
  readonly document: string;
  readonly format: string;
  readonly outcome: Outcome;
  /** What was going on when it crashed or was stopped, and the words of it; null where nothing is to be said. */
  readonly note: string | null;
  readonly generated: Generated | null;
  readonly compiled: Compiled | null;
  readonly mocked: Mocked | null;
}

/** What `generate` came to. */
export interface Generated {
  readonly isSound: boolean;
  readonly operations: number;
  /** Of one core. */
  readonly seconds: number;
  /** The most that the process had at once, up to the end of `generate`. */
  readonly megabytes: number;
  /** Counts by `severity code`. */
  readonly diagnostics: Readonly<Record<string, number>>;
  /** The errors, with their places. */
  readonly errors: readonly string[];
}

/** What a strict compiler, and Node, say of the package. */
export interface Compiled {
  readonly errors: readonly string[];
  readonly anys: readonly string[];
}

/** What the mock answered. Lists name the request, and what was wrong. */
export interface Mocked {
  readonly operations: number;
  readonly calls: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers that do not fit the document. */
  readonly invalid: readonly string[];
  /** Answers of 500 and more that are not planned, invalid ones aside. */
  readonly failed: readonly string[];
  /** Requests that were made up to be valid, and that the mock did not take. */
  readonly refused: readonly string[];
  readonly resources: ResourceCounts;
}

export interface ResourceCounts {
  /** Created, read, listed, updated, deleted, and gone. */
  readonly whole: number;
  /** As much of that as the document has. */
  readonly part: number;
  readonly broken: readonly string[];
}

/** What a child tells of its document as soon as it knows it. */
export type Part =
  | { readonly kind: "generated"; readonly value: Generated }
  | { readonly kind: "compiled"; readonly value: Compiled }
  | { readonly kind: "mocked"; readonly value: Mocked }
  | { readonly kind: "crashed"; readonly note: string }
  | { readonly kind: "began"; readonly stage: string };
