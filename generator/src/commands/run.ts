import type { Assets } from "../host/assets.js";
import type { Config } from "../config/config.js";
import { configOf, withSlashes, type Choice } from "../config/config-of.js";
import { locate } from "../diagnostics/locate.js";
import type { Diagnostic, LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import { Reporter } from "../diagnostics/reporter.js";
import { folderOf } from "../host/file-path.js";
import type { Host } from "../host/host.js";
import { reportHostErrors } from "../diagnostics/report-host-errors.js";
import { Sources } from "../load/sources.js";
import { locationOf } from "../model/location.js";
import { buildMockPackage, buildPackage, type BuiltPackage, type Run, type Stage } from "../pipeline.js";
import { createRender } from "../render/engine.js";
import { apply } from "../write/apply.js";
import { findElsewhere, isBesideConfiguration } from "../write/find-elsewhere.js";
import { findLeftovers } from "../write/find-leftovers.js";
import type { Plan } from "../write/plan.js";
import { findOtherRun, recover } from "../write/recover.js";
import { listStagings } from "../write/staging.js";

/** What a run is to do, and with what. */
export interface RunOptions extends Choice {
  readonly host: Host;
  readonly assets: Assets;
  /** Warnings stop the run as errors do. */
  readonly strict?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  /** The key of the API in the configuration. */
  readonly api: string;
  readonly stage: Stage | "write";
}

export interface RunResult {
  /** Whether there was nothing that stops a run. */
  readonly isSound: boolean;
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly packages: readonly BuiltPackage[];
  /** Packages of earlier runs that the configuration has no more. */
  readonly leftovers: readonly Plan[];
  /** The text of a file that was read, for code frames. */
  readonly textOf: (file: string) => string | null;
}

/** Plans all packages and, if nothing is wrong with any of them, writes them. */
export function generateWith(options: RunOptions): Promise<RunResult> {
  return runWith(options, { before: recover, after: write });
}

/** Plans all packages, and writes nothing. */
export function checkWith(options: RunOptions): Promise<RunResult> {
  return runWith(options, { before: reportInterrupted, after: async () => undefined });
}

interface Mode {
  readonly before: (output: string, host: Host, reporter: Reporter) => Promise<void>;
  readonly after: (config: Config, plans: readonly Plan[], work: Work) => Promise<void>;
}

/** What belongs to one run. */
interface Work {
  readonly options: RunOptions;
  readonly sources: Sources;
  readonly reporter: Reporter;
}

async function runWith(options: RunOptions, mode: Mode): Promise<RunResult> {
  const reporter = new Reporter();
  const sources = new Sources((path) => options.host.readText(path), reporter);
  const packages: BuiltPackage[] = [];
  const leftovers: Plan[] = [];
  await reportHostErrors(reporter, async () => {
    const config = await configOf(withSlashes(options, options.host), {
      sources,
      reporter,
      schema: options.assets.configSchema,
    });
    if (config !== null) await runConfig(config, { mode, packages, leftovers, work: { options, sources, reporter } });
  });
  return {
    isSound: !isStopped(reporter, options),
    diagnostics: locate(options.strict === true ? reporter.diagnostics.map(harden) : reporter.diagnostics, sources),
    packages,
    leftovers,
    textOf: (file) => sources.textOf(file),
  };
}

interface ConfigRun {
  readonly mode: Mode;
  readonly packages: BuiltPackage[];
  readonly leftovers: Plan[];
  readonly work: Work;
}

async function runConfig(config: Config, { mode, packages, leftovers, work }: ConfigRun): Promise<void> {
  const { options, sources, reporter } = work;
  const { host, assets } = options;
  if (!(await isOwn(config.output, options, reporter)) || !(await isFree(config.output, host, reporter))) return;
  await mode.before(config.output, host, reporter);
  const common = { host, assets, fill: createRender(assets.templates), sources, reporter, opened: new Map() };
  const tell = (api: string): Pick<Run, "onStage"> => ({ onStage: (stage) => options.onProgress?.({ api, stage }) });
  for (const api of config.apis) {
    const built = await buildPackage(api, { ...common, ...tell(api.name) });
    if (built !== null) packages.push(built);
  }
  for (const mock of config.mocks) {
    const built = await buildMockPackage(mock, config.apis, { ...common, ...tell(mock.name) });
    if (built !== null) packages.push(built);
  }
  if (isStopped(reporter, options)) return;
  const isWhole = options.document === undefined && (options.apis ?? []).length === 0;
  if (isWhole)
    leftovers.push(
      ...(await findLeftovers(
        config.output,
        new Set([...config.apis, ...config.mocks].map(({ folder }) => folder)),
        host,
      )),
    );
  await mode.after(config, [...packages.map(({ plan }) => plan), ...leftovers], work);
}

async function write(config: Config, plans: readonly Plan[], { options, reporter }: Work): Promise<void> {
  for (const { folder, changes } of plans) {
    for (const change of changes)
      if (change.kind === "foreign" && change.isInTheWay)
        reportInTheWay(`${folder}/${change.path}`, notGenerated, reporter);
  }
  const elsewhere = await findElsewhere(
    config.output,
    plans.map(({ folder }) => folder),
    options.host,
  );
  if (elsewhere !== null)
    reportInTheWay(elsewhere, "This folder is a link to another; nothing is written through it.", reporter);
  if (isStopped(reporter, options)) return;
  for (const { name } of config.apis.slice(0, 1)) options.onProgress?.({ api: name, stage: "write" });
  await apply(config.output, plans, options.host);
}

const notGenerated = "A file of the package would stand here, but this one was not generated; it is left alone.";

function reportInTheWay(path: string, message: string, reporter: Reporter): void {
  reporter.report({
    code: "file-in-the-way",
    severity: "error",
    at: locationOf(path, ""),
    message,
    help: "Move it away, or choose another output folder.",
  });
}

/** Whether the folder is the configuration's to name: what a pull request changes must not write beside the repository. */
async function isOwn(output: string, { host, document, config }: RunOptions, reporter: Reporter): Promise<boolean> {
  const path = config ?? "almanac.yaml";
  if (document !== undefined || (await isBesideConfiguration(output, path, host))) return true;
  reporter.report({
    code: "output-leaves-folder",
    severity: "error",
    at: locationOf(path, "/output"),
    message: `The output folder ${JSON.stringify(output)} does not lie in the folder of the configuration.`,
    help: "Name a folder beside or below the configuration; a link out of it is not followed.",
  });
  return false;
}

/** Whether this run may write to the folder: no file stands in its place or on the way there, and no other run is at work. */
async function isFree(output: string, host: Host, reporter: Reporter): Promise<boolean> {
  const file = await findFileInPlace(output, host);
  if (file !== null) {
    reportInTheWay(file, "The output folder would stand here, but this is a file.", reporter);
    return false;
  }
  const other = await findOtherRun(output, host);
  if (other === null) return true;
  reporter.report({
    code: "output-in-use",
    severity: "error",
    at: locationOf(output, ""),
    message: `Process ${other} is writing to this folder.`,
    help: "Wait for it. If there is no such run, remove the folder whose name begins with .almanac-staging.",
  });
  return false;
}

async function findFileInPlace(folder: string, host: Host): Promise<string | null> {
  if (await host.isFile(folder)) return folder;
  const parent = folderOf(folder);
  return parent === folder ? null : findFileInPlace(parent, host);
}

async function reportInterrupted(output: string, host: Host, reporter: Reporter): Promise<void> {
  for (const { folder } of await listStagings(output, host)) {
    reporter.report({
      code: "interrupted-run",
      severity: "error",
      at: locationOf(folder, ""),
      message: "A run was interrupted while it wrote to this folder.",
      help: "Run almanac generate: it finishes what was begun.",
    });
  }
}

/** What stops a strict run is an error, and is shown as one. */
function harden(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === "warning" ? { ...diagnostic, severity: "error" } : diagnostic;
}

function isStopped(reporter: Reporter, { strict = false }: RunOptions): boolean {
  return reporter.hasErrors || (strict && reporter.diagnostics.some(({ severity }) => severity === "warning"));
}
