import type { Location } from "../../model/location.js";
import type { VersioningScheme } from "../versioning-scheme.js";
import type { Version } from "../version.js";

/** A way to mark versions, with the evidence for it. */
export interface Candidate {
  readonly versioning: VersioningScheme;
  /** The version that a single document describes; null if its operations mark several versions, or if there are several documents. */
  readonly version: Version | null;
  /** The first operation, parameter or media type with the mark. */
  readonly at: Location;
  /** The number of operations with the mark. */
  readonly marked: number;
  /** The number of operations that could have it. */
  readonly total: number;
}

/** How an API marks its versions. */
export interface Detection {
  /** Null if nothing marks the versions of most operations. */
  readonly marking: Candidate | null;
  /** The marking of a few operations, which is not evidence enough. */
  readonly unproven: Candidate | null;
}
