import { analyze, prepareAnalysis } from "./analyze.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { Model } from "../model/model.js";
import { selectView } from "../version/select-view.js";
import type { VersionedApi } from "../version/versioned-api.js";

/** The models of an API, a version each, oldest first. */
export function buildModels(api: VersionedApi, reporter: Reporter): readonly Model[] {
  const analysis = prepareAnalysis(api, reporter);
  const versions = api.versions.length === 0 ? [null] : api.versions;
  return versions.map((version) => analyze(selectView(api, version), analysis));
}
