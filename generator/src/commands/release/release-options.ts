import type { RunOptions } from "../run-options.js";

export interface ReleaseOptions extends RunOptions {
  /** The released state: a git revision, a folder or a tarball. Null for the commits that wrote the lock entries. */
  readonly since: string | null;
  /** Whether to write versions, changelogs and the lock file, or only to compare. */
  readonly isWritten: boolean;
  /** Whether to compare the findings with TypeScript's errors. */
  readonly isVerified: boolean;
}
