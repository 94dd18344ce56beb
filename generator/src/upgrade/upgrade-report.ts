import type { Finding } from "../diff/findings/finding.js";

/** A place in the code that an upgrade affects. */
export interface UpgradeItem {
  /** The path as the user would write it. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /**
   * `rewrite`: an edit that `--write` makes; `fix`: code that doesn't compile or has no counterpart; `review`: code that
   * compiles but may behave differently; `note`: a use of an operation with only safe changes.
   */
  readonly action: "rewrite" | "fix" | "review" | "note";
  /** The operation, as in the client: `users.list`; null if the place isn't the use of an operation. */
  readonly operation: string | null;
  readonly text: string;
  readonly help: string | null;
}

/** The new text of a file. */
export interface RewrittenFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface TouchedOperation {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly findings: readonly Finding[];
}

export interface UpgradeReport {
  /** The packages that contain both versions. */
  readonly packages: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Sorted by file, line and column. */
  readonly items: readonly UpgradeItem[];
  /** The operations of the items, with the changes that aren't safe. */
  readonly operations: readonly TouchedOperation[];
  readonly files: readonly RewrittenFile[];
  /** The number of files that were read. */
  readonly scanned: number;
  /** The number of files that import the old version. */
  readonly importing: number;
  /** The number of compile errors before the upgrade. */
  readonly earlierErrors: number;
}
