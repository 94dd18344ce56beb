import type { AnalyzedApi } from "./analyzed-api.js";
import type { Reporter } from "./diagnostics/reporter.js";
import type { Edition } from "./edition/edition.js";
import type { Assets } from "./host/assets.js";
import type { Host } from "./host/host.js";
import type { Sources } from "./load/sources.js";
import type { RenderedFile } from "./render/render.js";
import type { RunMemory } from "./run-memory.js";
import type { Fingerprints, Plan } from "./write/plan.js";

/** The state that all packages of a run share. */
export interface Run {
  readonly host: Host;
  readonly assets: Assets;
  readonly sources: Sources;
  readonly reporter: Reporter;
  /** The folders whose files may be copied into packages; see `findCopyRoots`. */
  readonly copyRoots: readonly string[];
  /** The fingerprints of the files that earlier runs rendered; null if every file has to be rendered. */
  readonly fingerprints: Fingerprints | null;
  /** The results of the earlier runs. */
  readonly memory: RunMemory;
  readonly onStage: (stage: Stage) => void;
  /** The APIs analyzed so far, keyed by name; null for an API that could not be loaded. */
  readonly analyzed: Map<string, AnalyzedApi | null>;
}

export type Stage = "load" | "resolve" | "analyze" | "emit" | "plan";

export interface BuiltPackage {
  /** The package's key in the configuration. */
  readonly name: string;
  readonly packageName: string;
  /** Oldest first; empty for an API without versions. */
  readonly versions: readonly string[];
  /** Describes where requests contain the version; null for an API without versions, and for a mock. */
  readonly marking: string | null;
  /** The total number of operations. An operation in several versions is counted once. */
  readonly operations: number;
  /** The editions whose declarations the package's files contain; empty for a mock. */
  readonly editions: readonly Edition[];
  readonly files: readonly RenderedFile[];
  readonly plan: Plan;
}
