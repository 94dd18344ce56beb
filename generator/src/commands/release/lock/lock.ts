import type { Bump } from "../semver/bump.js";

/** The contents of the lock file: the released packages, and the reasons for their versions. */
export interface Lock {
  /** The version of the rules by which changes were judged. */
  readonly ruleset: string;
  /** Keyed by the folder of the package. */
  readonly packages: ReadonlyMap<string, LockedPackage>;
}

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** The version of the previous release; null for the first release. */
  readonly previous: string | null;
  readonly bump: Bump;
  /** A hash of the API as the documents describe it. */
  readonly api: string;
  /** A hash of the declarations without comments. */
  readonly surface: string;
  /** A hash of all files except the changelog, without the package's version. */
  readonly contents: string;
  readonly reasons: readonly string[];
}
