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

export interface InspectedApis {
  /** The selected APIs that could be read. */
  readonly apis: readonly InspectedApi[];
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly textOf: (file: string) => string | null;
}

export interface InspectedApi {
  /** The key of the API in the configuration. */
  readonly name: string;
  /** The models, oldest version first. */
  readonly models: readonly Model[];
}

export interface InspectOptions extends RunOptions {
  /** Whether to read only the first of the selected APIs. */
  readonly isFirstOnly?: boolean;
}

/** Builds the models of the selected APIs. Writes nothing. */
export async function inspectApis(options: InspectOptions): Promise<InspectedApis> {
  const { host, assets, isFirstOnly = false } = options;
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const apis: InspectedApi[] = [];
  await reportHostErrors(reporter, async () => {
    const config = await resolveConfig(withSlashes(options, options.host), {
      sources,
      reporter,
      host: options.host,
      schema: assets.configSchema,
    });
    for (const api of (config?.apis ?? []).slice(0, isFirstOnly ? 1 : undefined)) {
      options.onProgress?.({ api: api.name, stage: "load" });
      const versioned = await loadApi(api, { host, sources, reporter });
      if (versioned !== null) apis.push({ name: api.name, models: buildModels(versioned, reporter) });
    }
  });
  const diagnostics = locate(reporter.diagnostics, sources);
  return { apis, diagnostics, textOf: await textsForFrames(options, { sources, diagnostics }) };
}
