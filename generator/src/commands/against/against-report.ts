import type { LocatedFinding, CausePosition } from "../../diff/report.js";

/** The differences between our document and the published one. */
export interface AgainstReport {
  readonly here: string;
  readonly there: string;
  readonly versions: {
    readonly both: readonly string[];
    readonly here: readonly string[];
    readonly there: readonly string[];
  };
  readonly operations: {
    readonly both: number;
    readonly here: readonly ListedOperation[];
    /** The operations that only the published document has, counted by tag. */
    readonly there: readonly { readonly tag: string; readonly count: number }[];
  };
  /** The operations with differences, most serious first. A difference that many operations share has less weight. */
  readonly different: readonly DifferentOperation[];
  /** All differences. One that affects several operations or versions is listed once. */
  readonly findings: readonly AgainstFinding[];
}

export interface ListedOperation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
}

export interface AgainstFinding extends LocatedFinding {
  /** The versions with this difference; empty for documents without versions. */
  readonly versions: readonly string[];
  /** The number of operations with the same difference, such as a header that only one document has. */
  readonly reach: number;
}

export interface DifferentOperation extends ListedOperation {
  readonly here: CausePosition | null;
  readonly there: CausePosition | null;
  /** Sorted by `reach`, smallest first. */
  readonly findings: readonly AgainstFinding[];
  /** The versions that changed the operation according to only one of the documents; null if there are none. */
  readonly revisions: { readonly here: readonly string[]; readonly there: readonly string[] } | null;
}
