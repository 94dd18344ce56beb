import type { OperationRef } from "./findings/finding.js";
import type { LocatedFinding } from "./findings/located-finding.js";

/** How an API changed from version to version. */
export interface ApiHistory {
  /** The key of the API in the configuration; null if documents are compared. */
  readonly api: string | null;
  /** The title of the document. */
  readonly title: string;
  /** Oldest first. */
  readonly versions: readonly HistoryVersion[];
  /** Every operation of these versions, sorted by group, path and method. */
  readonly operations: readonly HistoryOperation[];
}

export interface HistoryVersion {
  readonly version: string;
  /** The number of operations. */
  readonly operations: number;
  readonly added: readonly OperationRef[];
  readonly removed: readonly OperationRef[];
  /** The other changes since the previous version; empty for the first version. */
  readonly findings: readonly LocatedFinding[];
  /** The operations with a sunset date, earliest first. */
  readonly sunsets: readonly Sunset[];
}

export interface Sunset {
  readonly operation: OperationRef;
  /** YYYY-MM-DD. */
  readonly date: string;
}

export interface HistoryOperation extends OperationRef {
  /** The first tag; null if there is none. */
  readonly group: string | null;
  /** The state in each version of the history. */
  readonly cells: readonly HistoryCell[];
}

export interface HistoryCell {
  readonly state: "absent" | "added" | "same" | "changed" | "risky" | "breaking" | "removed";
  readonly isDeprecated: boolean;
  /** The date on which the API stops serving this version of the operation (YYYY-MM-DD); null if there is none. */
  readonly sunset: string | null;
}
