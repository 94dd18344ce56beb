import type { Choice } from "../config/choice.js";
import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import type { Assets } from "../host/assets.js";
import type { Host } from "../host/host.js";
import type { AnalyzedApi } from "../analyzed-api.js";
import type { BuiltPackage, Stage } from "../run.js";
import type { RunMemory } from "../run-memory.js";
import type { Fingerprints, Plan } from "../write/plan.js";
import type { ApiComparison } from "./api-changes/api-comparison.js";

/** The options of a run, and the host and assets that it uses. */
export interface RunOptions extends Choice {
  readonly host: Host;
  readonly assets: Assets;
  /** Whether to treat warnings as errors. */
  readonly strict?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** The fingerprints of the files that earlier runs rendered. Without them, every file is rendered. */
  readonly fingerprints?: Fingerprints;
  /** The results of the earlier runs of this process, in the same folder and with the same options. */
  readonly memory?: RunMemory;
  /** Whether to compare every API with the last commit, even if its package is unchanged. False by default. */
  readonly comparesAllApis?: boolean;
  /**
   * Opens the files as they were in the last commit that changed a file or folder. With `isSame`, opens the oldest
   * commit since which every version of the file is the same. Null if there is none, or a shallow clone lacks it.
   */
  readonly openCommitted?: (path: string, isSame?: (text: string | null) => boolean) => Promise<CommittedHost | null>;
  /** Returns a string that identifies the last commit and whether the clone is shallow. Null outside a repository. */
  readonly readHead?: () => Promise<string | null>;
  /** Opens another state of the files: a git revision, a folder, or a tarball; null if there is none with this name. */
  readonly openEarlier?: (name: string) => Promise<Host | null>;
}

/** The files of a commit. */
export interface CommittedHost extends Host {
  /** Whether the history of a shallow clone ends at the commit. False by default. */
  readonly isCutOff?: boolean;
}

export interface Progress {
  /** The key of the API in the configuration. */
  readonly api: string;
  readonly stage: Stage | "write";
}

export interface RunResult {
  /** Whether there were no errors and, in strict mode, no warnings. */
  readonly isSound: boolean;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly packages: readonly BuiltPackage[];
  /** Plans for removing packages that are no longer in the configuration. */
  readonly leftovers: readonly Plan[];
  /** How APIs differ from the documents from which the committed packages were generated; see `findApiChanges`. */
  readonly apiChanges: ReadonlyMap<string, ApiComparison>;
  /** The APIs that were read, keyed by name; null for an API that could not be loaded. */
  readonly analyzed: ReadonlyMap<string, AnalyzedApi | null>;
  /** Returns the contents of a file that was read, for code frames; null for other files. */
  readonly textOf: (file: string) => string | null;
}
