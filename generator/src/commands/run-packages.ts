import type { Config } from "../config/config.js";
import { findCopyRoots } from "../config/find-copy-roots.js";
import { resolveConfig } from "../config/resolve-config.js";
import { withSlashes } from "../config/with-slashes.js";
import { locate } from "../diagnostics/locate.js";
import { reportHostErrors } from "../diagnostics/report-host-errors.js";
import { Reporter } from "../diagnostics/reporter.js";
import { folderOf } from "../host/file-path.js";
import type { Host } from "../host/host.js";
import { Sources } from "../load/sources.js";
import type { AnalyzedApi } from "../analyzed-api.js";
import { buildPackage } from "../pipeline.js";
import type { BuiltPackage, Run } from "../run.js";
import { RunMemory } from "../run-memory.js";
import { findLeftovers } from "../write/find-leftovers.js";
import type { Plan } from "../write/plan.js";
import type { ApiComparison } from "./api-changes/api-comparison.js";
import { findApiChanges } from "./api-changes/find-api-changes.js";
import { checkOutputFolder } from "./check-output-folder.js";
import { mustStop } from "./must-stop.js";
import { reportedDiagnostics } from "./reported-diagnostics.js";
import type { RunOptions, RunResult } from "./run-options.js";
import { sourcesPath } from "./sources/sources-path.js";
import { textsForFrames } from "./texts-for-frames.js";
import { findInterrupted } from "./update/find-interrupted.js";
import { reportInterruptedUpdate } from "./update/report-interrupted-update.js";

/** The steps that differ between `generate` and `check`. */
export interface RunSteps {
  /** Runs before the packages are planned. */
  readonly before: (output: string, host: Host, reporter: Reporter) => Promise<void>;
  /** Runs after all packages have been planned, unless there was an error. */
  readonly after: (config: Config, plans: readonly Plan[], context: RunContext) => Promise<void>;
}

export interface RunContext {
  readonly options: RunOptions;
  readonly sources: Sources;
  readonly reporter: Reporter;
}

/** Plans all packages of a configuration or document. Runs the given steps before and after planning. */
export async function runPackages(options: RunOptions, steps: RunSteps): Promise<RunResult> {
  const reporter = new Reporter();
  const memory = options.memory ?? new RunMemory(false);
  const sources = new Sources((path) => options.host.readText(path), reporter, memory.sources);
  const packages: BuiltPackage[] = [];
  const leftovers: Plan[] = [];
  const apiChanges = new Map<string, ApiComparison>();
  const analyzed = new Map<string, AnalyzedApi | null>();
  await reportHostErrors(reporter, async () => {
    const choice = withSlashes(options, options.host);
    if (choice.document === undefined && (await hasInterruptedUpdate(choice.config, options.host, reporter))) return;
    const config = await resolveConfig(choice, {
      sources,
      reporter,
      host: options.host,
      schema: options.assets.configSchema,
    });
    if (config !== null)
      await planConfig(config, {
        steps,
        packages,
        leftovers,
        apiChanges,
        analyzed,
        memory,
        context: { options, sources, reporter },
      });
  });
  const isSound = !mustStop(reporter, options);
  memory.endRun(isSound);
  const diagnostics = locate(reportedDiagnostics(reporter, options), sources);
  return {
    isSound,
    diagnostics,
    packages,
    leftovers,
    apiChanges,
    analyzed,
    textOf: await textsForFrames(options, { sources, diagnostics }),
  };
}

/**
 * Reports an update that was killed while it replaced copies, because the documents are a mix of old and new files. Without
 * copies, the folder isn't listed, so that a new file in it doesn't invalidate the cache of runs.
 */
async function hasInterruptedUpdate(config = "almanac.yaml", host: Host, reporter: Reporter): Promise<boolean> {
  if (!(await host.isFile(sourcesPath(config)))) return false;
  const interrupted = await findInterrupted(config, host);
  reportInterruptedUpdate(interrupted, reporter);
  return interrupted.length > 0;
}

interface ConfigRun {
  readonly steps: RunSteps;
  readonly packages: BuiltPackage[];
  readonly leftovers: Plan[];
  readonly apiChanges: Map<string, ApiComparison>;
  readonly analyzed: Map<string, AnalyzedApi | null>;
  readonly memory: RunMemory;
  readonly context: RunContext;
}

async function planConfig(
  config: Config,
  { steps, packages, leftovers, apiChanges, analyzed, memory, context }: ConfigRun,
): Promise<void> {
  const { options, sources, reporter } = context;
  const { host, assets } = options;
  if (!(await checkOutputFolder(config.output, options, reporter))) return;
  await steps.before(config.output, host, reporter);
  const shared = {
    host,
    assets,
    fingerprints: options.fingerprints ?? null,
    sources,
    reporter,
    // Without a configuration, no files are copied into the package.
    copyRoots:
      options.document === undefined
        ? await findCopyRoots(folderOf(options.config ?? "almanac.yaml"), config.allow, host)
        : [],
    analyzed,
    memory,
  };
  const progressOf = (api: string): Pick<Run, "onStage"> => ({
    onStage: (stage) => options.onProgress?.({ api, stage }),
  });
  for (const api of config.apis) {
    const built = await buildPackage(api, { ...shared, ...progressOf(api.name) }, config.mocks);
    if (built !== null) packages.push(built);
  }
  // Loads the code for mocks, which includes the mock runtime, only if there are mocks.
  for (const mock of config.mocks) {
    const { buildMockPackage } = await import("../mock-pipeline.js");
    const built = await buildMockPackage(mock, config.apis, { ...shared, ...progressOf(mock.name) });
    if (built !== null) packages.push(built);
  }
  if (mustStop(reporter, options)) return;
  const isComplete = options.document === undefined && (options.apis ?? []).length === 0;
  if (isComplete) {
    const folders = new Set([...config.apis, ...config.mocks].map(({ folder }) => folder));
    leftovers.push(...(await findLeftovers(config.output, folders, host)));
  }
  for (const [api, changes] of await findApiChanges(config, packages, { analyzed, memory, options }))
    apiChanges.set(api, changes);
  await steps.after(config, [...packages.map(({ plan }) => plan), ...leftovers], context);
}
