import type { Finding } from "./finding.js";

/** A position in a file. The line and column are null if they aren't known. */
export interface CausePosition {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** A JSON Pointer. */
  readonly pointer: string;
}

export interface FindingApproval {
  readonly reason: string;
  /** The last day on which the approval applies (YYYY-MM-DD); null if it has no end. */
  readonly until: string | null;
}

export interface LocatedFinding extends Omit<Finding, "cause"> {
  /** The key of the API in the configuration; null if documents are compared. */
  readonly api: string | null;
  /** Identifies the finding between runs. */
  readonly fingerprint: string;
  /** Why the change is accepted; null if it isn't approved. */
  readonly approval: FindingApproval | null;
  readonly cause: { readonly base: CausePosition | null; readonly revision: CausePosition | null };
}
