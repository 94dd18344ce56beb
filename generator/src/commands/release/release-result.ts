import type { LocatedDiagnostic } from "../../diagnostics/diagnostic.js";
import type { Bump, Reason } from "./semver/bump.js";

export interface ReleaseResult {
  /** Whether there were no errors. */
  readonly isSound: boolean;
  /** Whether the lock file describes the packages as they are. */
  readonly isUpToDate: boolean;
  readonly packages: readonly ReleasedPackage[];
  /** The files that were written, other than those of packages. */
  readonly written: readonly string[];
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

export interface ReleasedPackage {
  /** The key in the configuration. */
  readonly key: string;
  readonly kind: "api" | "mock";
  readonly name: string;
  readonly folder: string;
  /** The version that was released last; null for the first release. */
  readonly previous: string | null;
  /** The version of this release: the same as before if nothing has changed. */
  readonly version: string;
  /** Whether Changesets has assigned the version, in the `package.json` of the package. */
  readonly isAdopted: boolean;
  readonly bump: Bump;
  readonly reasons: readonly Reason[];
  /** Whether the lock file describes another state of the package. */
  readonly isStale: boolean;
  /** How the findings and the TypeScript compiler disagree; null if that wasn't checked. */
  readonly disagreements: readonly string[] | null;
  readonly hashes: { readonly api: string; readonly surface: string; readonly contents: string };
  /** The sections of the changelog. */
  readonly changelog: readonly string[];
  /** The part of the changelog that lists what each version of the API changed. */
  readonly apiVersions: string;
}
