import type { Bump } from "../semver/bump.js";

/** The lock file: what was released, and why with this version. */
export interface Lock {
  /** The version of the rules by which changes were judged. */
  readonly ruleset: string;
  /** Keyed by the folder of the package. */
  readonly packages: ReadonlyMap<string, LockedPackage>;
}

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** The released version before; null for the first release. */
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
