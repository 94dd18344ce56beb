import type { Reporter } from "../diagnostics/reporter.js";
import type { Model } from "../model/model.js";
import { selectView } from "../version/view/select-view.js";
import type { VersionedApi } from "../version/versioned-api.js";
import { analyze } from "./analyze.js";
import { prepareAnalysis } from "./prepare-analysis.js";

/** Builds one model for each version of an API, oldest first. */
export function buildModels(api: VersionedApi, reporter: Reporter): readonly Model[] {
  const analysis = prepareAnalysis(api, reporter);
  const versions = api.versions.length === 0 ? [null] : api.versions;
  const models = versions.map((version) => analyze(selectView(api, version), analysis));
  analysis.statementLog.reportUnused(reporter);
  return models;
}
