import { buildModels } from "./analyze/build-models.js";
import type { Assets } from "./host/assets.js";
import { chooseMocked } from "./config/choose-mocked.js";
import type { ApiConfig, MockConfig } from "./config/config.js";
import { loadMockCode } from "./config/load-mock-code.js";
import { packageInfo, sourceOf } from "./config/package-info.js";
import type { Reporter } from "./diagnostics/reporter.js";
import { buildEditions } from "./edition/build-editions.js";
import type { Edition } from "./edition/edition.js";
import { emitMock } from "./emit/emit-mock.js";
import { emitPackage } from "./emit/emit-package.js";
import type { Host } from "./host/host.js";
import type { Sources } from "./load/sources.js";
import { buildTables } from "./mock/tables/build-tables.js";
import { readParity } from "./mock/hints/read-parity.js";
import { checkBehaviours } from "./mock/code/check-behaviours.js";
import { compileCode } from "./mock/code/compile-code.js";
import type { Model } from "./model/model.js";
import type { Render } from "./render/engine.js";
import { render } from "./render/render.js";
import { openApi } from "./config/open-api.js";
import { compareVersions } from "./version/version.js";
import type { VersionedApi } from "./version/versioned-api.js";
import { plan, type Plan } from "./write/plan.js";

/** What a run has in common for all its packages. */
export interface Run {
  readonly host: Host;
  readonly assets: Assets;
  readonly fill: Render;
  readonly sources: Sources;
  readonly reporter: Reporter;
  readonly onStage: (stage: Stage) => void;
  /** What has been opened in this run, by the key of the API; null for what could not be. */
  readonly opened: Map<string, OpenedApi | null>;
}

export type Stage = "load" | "analyze" | "emit" | "plan";

export interface BuiltPackage {
  /** The key in the configuration. */
  readonly name: string;
  readonly packageName: string;
  /** Oldest first; empty where there are none. */
  readonly versions: readonly string[];
  /** How many operations it has, over all versions. */
  readonly operations: number;
  /** What names of its files belong to; empty for a mock. */
  readonly editions: readonly Edition[];
  readonly plan: Plan;
}

/** An API, and what it means at each version, oldest first. */
export interface OpenedApi {
  readonly api: VersionedApi;
  readonly models: readonly Model[];
}

/**
 * From an API's documents to the plan of its package. Each stage takes a value and returns one; the disk is read at the start and
 * at the end only, and nothing is written here: `generate`, `check` and the tests all go by the plan.
 *
 *     spec ─load→ Source ─resolve→ Document ─view→ View ─analyze→ Model ─edition→ Edition ─emit→ Job ─render→ File ─plan→ Plan
 *
 * Null where the documents cannot be read or a version of the configuration is none of theirs: it has been reported then.
 */
export async function buildPackage(api: ApiConfig, run: Run): Promise<BuiltPackage | null> {
  const opened = await openModels(api, run);
  const info = await packageInfo(api.package, { source: sourceOf(api), ...run });
  if (opened === null || info === null) return null;
  run.onStage("emit");
  const editions = buildEditions(opened.models);
  const files = await render(emitPackage(editions, info), run.fill);
  run.onStage("plan");
  return {
    name: api.name,
    packageName: api.package.name,
    versions: opened.api.versions,
    operations: countOperations([opened]),
    editions,
    plan: await plan(api.folder, files, run.host),
  };
}

/** From the documents of several APIs to the plan of the package that mocks them. */
export async function buildMockPackage(
  mock: MockConfig,
  apis: readonly ApiConfig[],
  run: Run,
): Promise<BuiltPackage | null> {
  const chosen = chooseMocked(mock, apis, run.reporter);
  const opened = new Map<string, OpenedApi>();
  for (const api of chosen ?? []) {
    const each = await openModels(api, run);
    if (each !== null) opened.set(api.name, each);
  }
  const code = await loadMockCode(mock, run);
  const info = await packageInfo(mock.package, {
    source: (chosen ?? []).map(sourceOf).join(", "),
    isMock: true,
    ...run,
  });
  const compiled = code === null ? null : compileCode(code, run.reporter);
  if (chosen === null || opened.size < chosen.length || code === null || compiled === null || info === null)
    return null;
  run.onStage("emit");
  const mocked = [...opened].map(([name, each]) => ({ name, ...each }));
  const tables = buildTables(mocked, run.reporter);
  checkBehaviours(compiled, { folder: code.folder, tables, reporter: run.reporter });
  const files = await render(
    emitMock({ apis: mocked, tables, parity: readParity(mocked, tables), code: compiled, info }),
    run.fill,
  );
  run.onStage("plan");
  return {
    name: mock.name,
    packageName: mock.package.name,
    versions: [...new Set([...opened.values()].flatMap(({ api }) => api.versions))].sort(compareVersions),
    operations: countOperations([...opened.values()]),
    editions: [],
    plan: await plan(mock.folder, files, run.host),
  };
}

/** An API is opened once in a run, however many packages are made of it. Null if it cannot be, which is reported. */
export async function openModels(api: ApiConfig, run: Run): Promise<OpenedApi | null> {
  const known = run.opened.get(api.name);
  if (known !== undefined) return known;
  run.onStage("load");
  const versioned = await openApi(api, run);
  run.onStage("analyze");
  const opened = versioned === null ? null : { api: versioned, models: buildModels(versioned, run.reporter) };
  run.opened.set(api.name, opened);
  return opened;
}

function countOperations(opened: readonly OpenedApi[]): number {
  const names = opened.map(
    ({ models }) => new Set(models.flatMap(({ operations }) => operations.map(({ name }) => name))),
  );
  return names.reduce((count, { size }) => count + size, 0);
}
