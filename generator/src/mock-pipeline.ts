import { buildPackageInfo } from "./config/build-package-info.js";
import type { ApiConfig, MockConfig } from "./config/config.js";
import { loadMockCode } from "./config/load-mock-code.js";
import { selectMockedApis } from "./config/select-mocked-apis.js";
import { sourceOfApi } from "./config/source-of-api.js";
import { partsOfInfo } from "./config/parts-of-info.js";
import { textOf } from "./model/memory/text-of.js";
import { RecordingReporter } from "./diagnostics/recording-reporter.js";
import type { Reported } from "./diagnostics/reported.js";
import { Reporter } from "./diagnostics/reporter.js";
import { emitMock } from "./emit/emit-mock.js";
import { checkBehaviours } from "./mock/code/check-behaviours.js";
import { readParity } from "./mock/hints/read-parity.js";
import { buildTables } from "./mock/tables/build-tables.js";
import { analyzeApi } from "./analyze-api.js";
import type { AnalyzedApi } from "./analyzed-api.js";
import type { CompiledCode, MockCode, PackageInfo } from "./model/package.js";
import { countOperations } from "./pipeline.js";
import type { RenderedFile } from "./render/render.js";
import type { BuiltPackage, Run } from "./run.js";
import { openTemplates, type OpenedTemplates } from "./templates/open-templates.js";
import { renderWithTemplates } from "./templates/render-with-templates.js";
import { compareVersions } from "./version/version.js";
import { plan } from "./write/plan.js";

/**
 * Runs all steps, from documents to plan, for a package that mocks one or more APIs. Returns null for the same reasons
 * as `buildPackage`.
 */
export async function buildMockPackage(
  mock: MockConfig,
  apis: readonly ApiConfig[],
  run: Run,
): Promise<BuiltPackage | null> {
  const chosen = selectMockedApis(mock, apis, run.reporter);
  const analyzed = new Map<string, AnalyzedApi>();
  for (const api of chosen ?? []) {
    const each = await analyzeApi(api, run);
    if (each !== null) analyzed.set(api.name, each);
  }
  const templates = await openTemplates(mock.templates, { ...run, isMock: true });
  const code = await loadMockCode(mock, run);
  const info = await buildPackageInfo(mock.package, {
    source: (chosen ?? []).map(sourceOfApi).join(", "),
    isMock: true,
    ...run,
  });
  const compiled = code === null ? null : await compile(code, run);
  if (chosen === null || analyzed.size < chosen.length || code === null || compiled === null || info === null)
    return null;
  if (templates === null) return null;
  const texts = [...code.files].flat();
  const described = chosen.filter(({ hasReference }) => hasReference);
  const references = new Map(described.map((api) => [api.name, api.package.name] as const));
  const parts = [
    textOf(mock),
    JSON.stringify([...analyzed.keys(), ...references]),
    ...analyzed.values(),
    ...texts,
    ...partsOfInfo(info),
  ];
  const emitted =
    run.memory.mocks.find(mock.name, parts) ?? emit({ analyzed, code, compiled, info, templates, references }, run);
  const { value: files, reports } = emitted;
  for (const report of reports) run.reporter.report(report);
  // User templates can fail when a file is rendered, and every run must report that.
  if (mock.templates.length === 0 && !run.reporter.hasErrors) run.memory.mocks.keep(mock.name, parts, emitted);
  run.onStage("plan");
  return {
    name: mock.name,
    packageName: mock.package.name,
    versions: [...new Set([...analyzed.values()].flatMap(({ api }) => api.versions))].sort(compareVersions),
    marking: null,
    operations: countOperations([...analyzed.values()]),
    editions: [],
    files,
    plan: await plan(mock.folder, files, run),
  };
}

interface MockInputs {
  readonly analyzed: ReadonlyMap<string, AnalyzedApi>;
  readonly code: MockCode;
  readonly compiled: CompiledCode;
  readonly info: PackageInfo;
  readonly templates: OpenedTemplates;
  readonly references: ReadonlyMap<string, string>;
}

function emit(
  { analyzed, code, compiled, info, templates, references }: MockInputs,
  { memory, onStage }: Run,
): Reported<readonly RenderedFile[]> {
  onStage("emit");
  const reporter = new RecordingReporter(new Reporter());
  const apis = [...analyzed].map(([name, each]) => ({ name, ...each }));
  const tables = buildTables(apis, reporter, memory.mockTables);
  checkBehaviours(compiled, { folder: code.folder, tables, reporter });
  const jobs = emitMock({ apis, tables, parity: readParity(apis, tables), code: compiled, info, references });
  return { value: renderWithTemplates(jobs, templates, reporter), reports: reporter.reports };
}

/** Compiles the handwritten code of a mock. TypeScript, which takes long to load, is loaded only if there is code. */
async function compile(code: MockCode, { reporter, memory }: Run): Promise<CompiledCode | null> {
  if (code.files.size === 0) return { files: new Map(), behaviours: [], hasPolicy: false };
  const { compileCode } = await import("./mock/code/compile-code.js");
  return compileCode(code, reporter, memory.code);
}
