import type { Location } from "../../model/location.js";
import type { VersioningScheme } from "../versioning-scheme.js";
import type { Version } from "../version.js";

/** A possible versioning scheme, with the evidence for it. */
export interface Candidate {
  readonly versioning: VersioningScheme;
  /**
   * The version that a single document describes; null if its operations have several versions, or if there are several
   * documents.
   */
  readonly version: Version | null;
  /** The first operation, parameter or media type that uses the scheme. */
  readonly at: Location;
  /** The number of operations that use the scheme. */
  readonly marked: number;
  /** The number of operations that could use the scheme. */
  readonly total: number;
}

/** The versioning scheme detected in an API's documents. */
export interface Detection {
  /** The scheme that most operations use; null if there is none. */
  readonly marking: Candidate | null;
  /** A scheme that at most half of the operations use, which isn't enough evidence. Null if `marking` isn't null. */
  readonly unproven: Candidate | null;
  /**
   * A parameter of most operations that may contain the version, although the documents don't say which version they
   * describe. Null if `marking` or `unproven` isn't null.
   */
  readonly unknown: UnknownVersion | null;
}

/** A parameter that may contain the version of the API, although the documents don't say which version they describe. */
export interface UnknownVersion {
  readonly candidate: Candidate;
  /** A date that all operations give as the example or default of the parameter; null if there is none. */
  readonly suggestion: Version | null;
}
