import { buildModels } from "./analyze/build-models.js";
import type { Assets } from "./host/assets.js";
import type { ApiConfig, MockConfig } from "./config/config.js";
import { buildPackageInfo } from "./config/build-package-info.js";
import { describeMarking } from "./version/describe-marking.js";
import { sourceOfApi } from "./config/source-of-api.js";
import type { Reporter } from "./diagnostics/reporter.js";
import { buildEditions } from "./edition/build-editions.js";
import type { Edition } from "./edition/edition.js";
import { emitPackage } from "./emit/emit-package.js";
import type { ToolsOptions } from "./emit/version-folder.js";
import type { Host } from "./host/host.js";
import type { Sources } from "./load/sources.js";
import type { Model } from "./model/model.js";
import type { RenderedFile } from "./render/render.js";
import { checkAddedPaths } from "./templates/check-added-paths.js";
import { openTemplates } from "./templates/open-templates.js";
import { renderWithTemplates } from "./templates/render-with-templates.js";
import { loadApi } from "./config/documents/load-api.js";
import { checkRenamed } from "./analyze/names/check-renamed.js";
import { checkLetterCase } from "./version/check-letter-case.js";
import type { VersionedApi } from "./version/versioned-api.js";
import { checkToolNames } from "./config/documents/check-tool-names.js";
import { selectView } from "./version/view/select-view.js";
import { plan, type Fingerprints, type Plan } from "./write/plan.js";

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

export interface AnalyzedApi {
  readonly api: VersionedApi;
  /** One model for each version, oldest first. */
  readonly models: readonly Model[];
}

/**
 * Builds the package of an API, from its documents to the plan. Each stage takes a value and returns a value. Only the
 * first and last stages read files. No stage writes files, so `generate`, `check` and the tests can all use the plan.
 *
 *     spec ─load→ Source ─resolve→ Document ─view→ View ─analyze→ Model ─edition→ Edition ─emit→ Job ─render→ File ─plan→ Plan
 *
 * Returns null if errors in the documents or the configuration prevent this; they have already been reported.
 */
export async function buildPackage(
  api: ApiConfig,
  run: Run,
  mocks: readonly MockConfig[] = [],
): Promise<BuiltPackage | null> {
  const analyzed = await analyzeApi(api, run);
  const mock = mocks.find(({ apis }) => apis.some(({ name }) => name === api.name))?.package.name ?? null;
  const templates = await openTemplates(api.templates, run);
  const info = await buildPackageInfo(api.package, {
    source: sourceOfApi(api),
    mock,
    cli: api.cli,
    added: templates?.added ?? [],
    ...run,
  });
  if (analyzed === null || info === null || templates === null) return null;
  checkLetterCase(analyzed.api, run.reporter);
  run.onStage("emit");
  checkRenamed(api.renamed, analyzed.models, run.reporter);
  const editions = buildEditions(
    analyzed.models,
    api.renamed.map(({ name: from, to }) => ({ from, to })),
  );
  // Loading openapi-typescript takes longer than generating a small package.
  const paths = api.hasFetchClient ? await import("./emit/openapi-fetch/print-paths.js") : null;
  const parts = { printPaths: paths?.printPaths ?? null, tools: await toolsOf(api, analyzed, run.reporter) };
  const jobs = emitPackage(editions, info, parts);
  if (!checkAddedPaths(jobs, info.added, run.reporter)) return null;
  const files = renderWithTemplates(jobs, templates, run.reporter);
  run.onStage("plan");
  return {
    name: api.name,
    packageName: api.package.name,
    versions: analyzed.api.versions,
    marking: describeMarking(analyzed.api),
    operations: countOperations([analyzed]),
    editions,
    files,
    plan: await plan(api.folder, files, { ...run, inner: mocks.map(({ folder }) => folder) }),
  };
}

/** Returns the options for tools; null if the package has none. Only packages with tools project their documents. */
async function toolsOf(
  { mcp }: ApiConfig,
  { api, models }: AnalyzedApi,
  reporter: Reporter,
): Promise<ToolsOptions | null> {
  if (mcp === null) return null;
  if (mcp !== "all") checkToolNames(mcp, models, reporter);
  const { projectDocument } = await import("./openapi/project-document.js");
  return {
    operations: mcp === "all" ? null : new Set(mcp.map(({ name }) => name)),
    document: (model) => projectDocument(selectView(api, model.version), model),
  };
}

/** Loads and analyzes an API once per run. If it cannot be loaded, reports the reason and returns null. */
export async function analyzeApi(api: ApiConfig, run: Run): Promise<AnalyzedApi | null> {
  const cached = run.analyzed.get(api.name);
  if (cached !== undefined) return cached;
  run.onStage("load");
  const versioned = await loadApi(api, run);
  run.onStage("analyze");
  const analyzed = versioned === null ? null : { api: versioned, models: buildModels(versioned, run.reporter) };
  run.analyzed.set(api.name, analyzed);
  return analyzed;
}

/** Counts the operations of APIs. An operation in several versions is counted once. */
export function countOperations(apis: readonly AnalyzedApi[]): number {
  const names = apis.map(
    ({ models }) => new Set(models.flatMap(({ operations }) => operations.map(({ name }) => name))),
  );
  return names.reduce((count, { size }) => count + size, 0);
}
