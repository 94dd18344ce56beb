import { analyzeApi } from "./analyze-api.js";
import type { AnalyzedApi } from "./analyzed-api.js";
import { partsOfInfo } from "./config/parts-of-info.js";
import { RecordingReporter } from "./diagnostics/recording-reporter.js";
import type { PrintPaths } from "./emit/version-folder.js";
import type { JsonObject } from "./model/json.js";
import { textOf } from "./model/memory/text-of.js";
import type { PackageInfo } from "./model/package.js";
import type { BuiltPackage, Run } from "./run.js";
import type { ApiConfig, MockConfig } from "./config/config.js";
import { buildPackageInfo } from "./config/build-package-info.js";
import { describeMarking } from "./version/describe-marking.js";
import { sourceOfApi } from "./config/source-of-api.js";
import { buildEditions } from "./edition/build-editions.js";
import type { Edition } from "./edition/edition.js";
import { emitPackage, type PackageParts } from "./emit/emit-package.js";
import type { Reporter } from "./diagnostics/reporter.js";
import type { ReferenceOptions, ReferenceParts } from "./emit/reference/prepare-reference.js";
import type { ToolsOptions } from "./emit/version-folder.js";
import { checkAddedPaths } from "./templates/check-added-paths.js";
import { openTemplates, type OpenedTemplates } from "./templates/open-templates.js";
import { renderWithTemplates } from "./templates/render-with-templates.js";
import { checkRenamed } from "./analyze/names/check-renamed.js";
import { checkLetterCase } from "./version/check-letter-case.js";
import { checkToolNames } from "./config/documents/check-tool-names.js";
import { selectView } from "./version/view/select-view.js";
import { buildFixtures } from "./validators/build-fixtures.js";
import { buildValidators } from "./validators/build-validators.js";
import { plan } from "./write/plan.js";

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
    parts: api,
    added: templates?.added ?? [],
    ...run,
  });
  if (analyzed === null || info === null || templates === null) return null;
  checkLetterCase(analyzed.api, run.reporter);
  const emitted = await emitOnce(api, { analyzed, info, templates }, run);
  if (emitted === null) return null;
  const { editions, files } = emitted;
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

type EmittedPackage = Pick<BuiltPackage, "editions" | "files">;

/** Emits the files of a package, or returns those of an earlier run if everything that determines them is unchanged. */
async function emitOnce(api: ApiConfig, inputs: PackageInputs, run: Run): Promise<EmittedPackage | null> {
  const parts = [inputs.analyzed, textOf(api), ...partsOfInfo(inputs.info)];
  const known = run.memory.packages.find(api.name, parts);
  for (const report of known?.reports ?? []) run.reporter.report(report);
  if (known !== null) return known.value;
  const reporter = new RecordingReporter(run.reporter);
  const value = await emit(api, inputs, { ...run, reporter });
  // A template of a user can fail later, when its file is rendered. Each run must report that, so the result isn't
  // kept.
  if (value !== null && api.templates.length === 0 && !reporter.hasErrors)
    run.memory.packages.keep(api.name, parts, { value, reports: reporter.reports });
  return value;
}

interface PackageInputs {
  readonly analyzed: AnalyzedApi;
  readonly info: PackageInfo;
  readonly templates: OpenedTemplates;
}

async function emit(
  api: ApiConfig,
  { analyzed, info, templates }: PackageInputs,
  { memory, reporter, onStage }: Run,
): Promise<EmittedPackage | null> {
  const { models } = analyzed;
  onStage("emit");
  checkRenamed(api.renamed, models, reporter);
  const editions = buildEditions(
    models,
    api.renamed.map(({ name: from, to }) => ({ from, to })),
  );
  // Loaded only if it is needed: loading openapi-typescript takes longer than generating a small package.
  const paths = api.hasFetchClient ? await import("./emit/openapi-fetch/print-paths.js") : null;
  const printPaths: PrintPaths | null = paths && ((document) => paths.printPaths(document, memory.printed));
  const tools = await toolsOf(api, analyzed, reporter);
  const reference = api.hasReference
    ? await projectReference(editions, analyzed, { language: api.language, memory: memory.references })
    : null;
  const jobs = emitPackage(editions, info, { printPaths, tools, reference, ...optionalTables(api, analyzed) });
  if (!checkAddedPaths(jobs, info.added, reporter)) return null;
  return { editions, files: renderWithTemplates(jobs, templates, reporter) };
}

/** Returns the tables of the optional parts of a package. */
function optionalTables(
  { validators, hasFixtures, hasConstants }: ApiConfig,
  { api, models }: AnalyzedApi,
): Pick<PackageParts, "validators" | "fixtures" | "hasConstants"> {
  return {
    validators: validators === null ? null : { library: validators, tables: buildValidators(api, models) },
    fixtures: hasFixtures ? buildFixtures(api, models) : null,
    hasConstants,
  };
}

/**
 * Returns the options for MCP tools; null if the package has none. Loads the code that projects documents only if it is
 * needed.
 */
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

/**
 * Projects each version as an OpenAPI document, and prepares the reference pages. Loads the code for this on demand.
 */
async function projectReference(
  editions: readonly Edition[],
  { api, models }: AnalyzedApi,
  options: ReferenceOptions,
): Promise<ReferenceParts> {
  const share = (part: JsonObject, name: string): JsonObject => options.memory.numbers.share(part, name);
  const [{ projectDocument }, { prepareReference }] = await Promise.all([
    import("./openapi/project-document.js"),
    import("./emit/reference/prepare-reference.js"),
  ]);
  return prepareReference(
    editions,
    models.map((model) => projectDocument(selectView(api, model.version), model, share)),
    options,
  );
}

/** Counts the operations of APIs. An operation in several versions is counted once. */
export function countOperations(apis: readonly AnalyzedApi[]): number {
  const names = apis.map(
    ({ models }) => new Set(models.flatMap(({ operations }) => operations.map(({ name }) => name))),
  );
  return names.reduce((count, { size }) => count + size, 0);
}
