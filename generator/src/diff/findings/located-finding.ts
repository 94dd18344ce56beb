import type { Finding } from "./finding.js";

/** A position in a file. The line and column are null if they aren't known. */
export interface CausePosition {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** A JSON Pointer. */
  readonly pointer: string;
}

export interface LocatedFinding extends Omit<Finding, "cause"> {
  /** The key of the API in the configuration; null if documents are compared. */
  readonly api: string | null;
  /** Identifies the finding between runs. */
  readonly fingerprint: string;
  readonly cause: { readonly base: CausePosition | null; readonly revision: CausePosition | null };
}
