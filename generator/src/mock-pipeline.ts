import { buildPackageInfo } from "./config/build-package-info.js";
import type { ApiConfig, MockConfig } from "./config/config.js";
import { loadMockCode } from "./config/load-mock-code.js";
import { selectMockedApis } from "./config/select-mocked-apis.js";
import { sourceOfApi } from "./config/source-of-api.js";
import type { Reporter } from "./diagnostics/reporter.js";
import { emitMock } from "./emit/emit-mock.js";
import { checkBehaviours } from "./mock/code/check-behaviours.js";
import { readParity } from "./mock/hints/read-parity.js";
import { buildTables } from "./mock/tables/build-tables.js";
import type { CompiledCode, MockCode } from "./model/package.js";
import { analyzeApi, countOperations, type AnalyzedApi, type BuiltPackage, type Run } from "./pipeline.js";
import { openTemplates } from "./templates/open-templates.js";
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
  const compiled = code === null ? null : await compile(code, run.reporter);
  if (chosen === null || analyzed.size < chosen.length || code === null || compiled === null || info === null)
    return null;
  if (templates === null) return null;
  run.onStage("emit");
  const mocked = [...analyzed].map(([name, each]) => ({ name, ...each }));
  const tables = buildTables(mocked, run.reporter);
  checkBehaviours(compiled, { folder: code.folder, tables, reporter: run.reporter });
  const files = renderWithTemplates(
    emitMock({ apis: mocked, tables, parity: readParity(mocked, tables), code: compiled, info }),
    templates,
    run.reporter,
  );
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

/** Compiles the handwritten code of a mock. TypeScript, which takes long to load, is loaded only if there is code. */
async function compile(code: MockCode, reporter: Reporter): Promise<CompiledCode | null> {
  if (code.files.size === 0) return { files: new Map(), behaviours: [], hasPolicy: false };
  const { compileCode } = await import("./mock/code/compile-code.js");
  return compileCode(code, reporter);
}
