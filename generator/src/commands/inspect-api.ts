import { loadApi } from "../config/documents/load-api.js";
import { resolveConfig } from "../config/resolve-config.js";
import { withSlashes } from "../config/with-slashes.js";
import type { LocatedDiagnostic } from "../diagnostics/diagnostic.js";
import { locate } from "../diagnostics/locate.js";
import { Reporter } from "../diagnostics/reporter.js";
import { reportHostErrors } from "../diagnostics/report-host-errors.js";
import { Sources } from "../load/sources.js";
import type { Model } from "../model/model.js";
import { buildModels } from "../analyze/build-models.js";
import type { RunOptions } from "./run-options.js";
import { textsForFrames } from "./texts-for-frames.js";

export interface Inspection {
  /** The models of the first selected API, oldest version first. */
  readonly models: readonly Model[];
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

/** Builds the models that `almanac inspect model` prints. */
export async function inspectApi(options: RunOptions): Promise<Inspection> {
  const { host, assets } = options;
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const models: Model[] = [];
  await reportHostErrors(reporter, async () => {
    const config = await resolveConfig(withSlashes(options, options.host), {
      sources,
      reporter,
      host: options.host,
      schema: assets.configSchema,
    });
    const [api] = config?.apis ?? [];
    if (api === undefined) return;
    const versioned = await loadApi(api, { host, sources, reporter });
    if (versioned !== null) models.push(...buildModels(versioned, reporter));
  });
  const diagnostics = locate(reporter.diagnostics, sources);
  return {
    models,
    diagnostics,
    textOf: await textsForFrames(options, { sources, diagnostics }),
  };
}
