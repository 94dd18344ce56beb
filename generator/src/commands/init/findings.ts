import type { ListedPagination } from "../list-pagination.js";

/** What `almanac init` found in a document. */
export interface Findings {
  readonly document: string;
  /** Empty if the document has no title. */
  readonly title: string;
  /** The number of operations in the newest version. */
  readonly operations: number;
  /** Versions, oldest first; empty for an API without versions. */
  readonly versions: readonly string[];
  /** How requests specify the version; null for an API without versions. */
  readonly marking: string | null;
  /** The lists of the newest version. */
  readonly lists: readonly ListedPagination[];
}
