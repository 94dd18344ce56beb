import { buildModels } from "../../analyze/build-models.js";
import type { ApiConfig } from "../../config/config.js";
import { Reporter } from "../../diagnostics/reporter.js";
import type { AnalyzedApi } from "../../analyzed-api.js";
import type { BuiltPackage } from "../../run.js";
import type { ApiChange } from "../api-changes/api-change.js";
import { compareStates } from "../api-changes/compare-states.js";
import { loadState } from "../api-changes/load-state.js";
import { formatRelease } from "../changelog/format-release.js";
import type { RunOptions } from "../run-options.js";
import type { Reason } from "./semver/bump.js";
import { directionsOf } from "./directions-of.js";
import type { ReleasedState } from "./open-released-state.js";
import { declarationsIn, hashOfContents, type PackageFiles } from "./package-files.js";
import { reasonsOfChanges } from "./reasons-of-changes.js";
import { reasonsOfSurface } from "./reasons-of-surface.js";
import { compareSurfaces } from "./surface/compare-surfaces.js";
import type { SurfaceChange } from "./surface/surface-change.js";

export interface Assessment {
  readonly reasons: readonly Reason[];
  readonly changelog: readonly string[];
  /** Null if the documents of the released state aren't known. */
  readonly changes: readonly ApiChange[] | null;
  readonly surface: readonly SurfaceChange[];
}

const unchanged: Assessment = { reasons: [], changelog: [], changes: [], surface: [] };

export interface AssessOptions {
  readonly options: RunOptions;
  readonly state: ReleasedState;
  /** The files of the released package. */
  readonly before: PackageFiles;
  readonly after: PackageFiles;
}

/**
 * Compares the package of an API with its released state: the documents, and the declarations. Null if the released
 * documents can't be read.
 */
export async function assessPackage(
  api: ApiConfig,
  { built, analyzed }: { readonly built: BuiltPackage; readonly analyzed: AnalyzedApi },
  { options, state, before, after }: AssessOptions,
): Promise<Assessment | null> {
  if (hashOfContents(before) === hashOfContents(after)) return unchanged;
  const old = await loadState(api.name, state.host, options);
  if (old.kind === "unreadable") return null;
  const oldModels = old.kind === "loaded" ? buildModels(old.api, new Reporter()) : [];
  const changes = old.kind === "loaded" ? compareStates(old.api, analyzed.api) : null;
  const surface = compareSurfaces({
    before: declarationsIn(before),
    after: declarationsIn(after),
    runtime: new Map([...options.assets.client.files, ...options.assets.client.earlierTypes]),
    directionOf: directionsOf([...oldModels, ...analyzed.models]),
  });
  const found = [...reasonsOfChanges(changes ?? [], built.versions), ...reasonsOfSurface(surface)];
  const others: readonly Reason[] =
    found.length === 0 ? [{ bump: "patch", text: "the code or the documentation changed", isAddition: false }] : [];
  const changelog =
    old.kind === "loaded" && changes !== null
      ? formatRelease(changes, [{ api: old.api, models: oldModels }, analyzed], api.renamed)
      : [];
  return { reasons: [...found, ...others], changelog, changes, surface };
}
