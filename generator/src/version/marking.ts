import type { VersioningScheme } from "./versioning-scheme.js";
import type { Version } from "./version.js";

/** The versioning scheme of an API, and the evidence for it. */
export interface Marking {
  readonly versioning: VersioningScheme;
  /**
   * The version that the API's only document describes; null if its operations have several versions, or if there are
   * several documents.
   */
  readonly version: Version | null;
  readonly evidence: Evidence;
}

export interface Evidence {
  /** Whether the configuration specifies the scheme. */
  readonly isStated: boolean;
  /** The number of operations that use the scheme. */
  readonly marked: number;
  readonly total: number;
}
