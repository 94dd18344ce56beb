import type { ContentTable, ResponseTable, RevisionTable } from "../tables/tables.js";

/** The version and the response that were negotiated for a request. */
export interface Agreement {
  /** The published version; null for an API without versions. */
  readonly version: string | null;
  /** The version that the request specifies, published or not; null if it specifies none. */
  readonly requested: string | null;
  readonly revision: RevisionTable;
  readonly response: ResponseTable;
  /** Null if the response has no content. */
  readonly content: ContentTable | null;
}
