/** The outcome for a document. */
export type Outcome = "compiled" | "does not compile" | "stopped" | "crashed" | "timed out";

/** A document and its measurements. */
export interface Row {
  readonly document: string;
  readonly format: string;
  readonly outcome: Outcome;
  /** The stage and message of a crash or stop; null if there is nothing to note. */
  readonly note: string | null;
  readonly generated: Generated | null;
  readonly compiled: Compiled | null;
  readonly mocked: Mocked | null;
}

/** The result of `generate`. */
export interface Generated {
  readonly isSound: boolean;
  readonly operations: number;
  /** CPU time in seconds. */
  readonly seconds: number;
  /** Peak memory of the process until the end of `generate`. */
  readonly megabytes: number;
  /** Counts by `severity code`. */
  readonly diagnostics: Readonly<Record<string, number>>;
  /** The errors, with their locations. */
  readonly errors: readonly string[];
}

/** The result of compiling the package with strict options, and of importing it. */
export interface Compiled {
  readonly errors: readonly string[];
  readonly anys: readonly string[];
}

/** The mock's responses. Each list has the request and the problem. */
export interface Mocked {
  readonly operations: number;
  readonly calls: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Responses that are invalid according to the document. */
  readonly invalid: readonly string[];
  /** Unplanned responses of 500 and more, without the invalid ones. */
  readonly failed: readonly string[];
  /** Requests that were generated as valid but that the mock rejected. */
  readonly refused: readonly string[];
  readonly resources: ResourceCounts;
}

export interface ResourceCounts {
  /** Resources with a complete lifecycle: created, read, listed, updated, deleted, and then not found. */
  readonly complete: number;
  /** Resources with every part of the lifecycle that the document has. */
  readonly partial: number;
  readonly broken: readonly string[];
}

/** A result that a child process sends as soon as it has it. */
export type Part =
  | { readonly kind: "generated"; readonly value: Generated }
  | { readonly kind: "compiled"; readonly value: Compiled }
  | { readonly kind: "mocked"; readonly value: Mocked }
  | { readonly kind: "crashed"; readonly note: string }
  | { readonly kind: "began"; readonly stage: string };
