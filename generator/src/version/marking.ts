import type { VersioningScheme } from "./versioning-scheme.js";
import type { Version } from "./version.js";

/** How an API marks its versions, and where that is known from. */
export interface Marking {
  readonly versioning: VersioningScheme;
  /** The version that the only document describes, if operations don't mark several versions. */
  readonly version: Version | null;
  readonly evidence: Evidence;
}

export interface Evidence {
  /** Whether the configuration states the marking. */
  readonly isStated: boolean;
  /** The number of operations with the mark. */
  readonly marked: number;
  readonly total: number;
}
