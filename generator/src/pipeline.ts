import { analyze, prepareAnalysis } from "./analyze/analyze.js";
import type { Assets } from "./host/assets.js";
import type { ApiConfig } from "./config/config.js";
import { packageInfo } from "./config/package-info.js";
import type { Reporter } from "./diagnostics/reporter.js";
import { buildEditions } from "./edition/build-editions.js";
import type { Edition } from "./edition/edition.js";
import { emitPackage } from "./emit/emit-package.js";
import type { Host } from "./host/host.js";
import type { Sources } from "./load/sources.js";
import type { Model } from "./model/model.js";
import type { Render } from "./render/engine.js";
import { render } from "./render/render.js";
import { openApi } from "./config/open-api.js";
import { selectView } from "./version/select-view.js";
import { plan, type Plan } from "./write/plan.js";

/** What a run has in common for all its packages. */
export interface Run {
  readonly host: Host;
  readonly assets: Assets;
  readonly fill: Render;
  readonly sources: Sources;
  readonly reporter: Reporter;
  readonly onStage: (stage: Stage) => void;
}

export type Stage = "load" | "analyze" | "emit" | "plan";

export interface BuiltPackage {
  readonly api: ApiConfig;
  readonly editions: readonly Edition[];
  readonly plan: Plan;
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
  const models = await buildModels(api, run);
  const info = await packageInfo(api, run);
  if (models === null || info === null) return null;
  run.onStage("emit");
  const editions = buildEditions(models);
  const files = await render(emitPackage(editions, info), run.fill);
  run.onStage("plan");
  return { api, editions, plan: await plan(api.folder, files, run.host) };
}

/** The models of an API, a version each, oldest first. */
export async function buildModels(api: ApiConfig, run: Run): Promise<readonly Model[] | null> {
  run.onStage("load");
  const versioned = await openApi(api, run);
  if (versioned === null) return null;
  run.onStage("analyze");
  const analysis = prepareAnalysis(versioned, run.reporter);
  const versions = versioned.versions.length === 0 ? [null] : versioned.versions;
  return versions.map((version) => analyze(selectView(versioned, version), analysis));
}
