import { buildModels } from "../../generator/dist/analyze/build-models.js";
import { resolveConfig } from "../../generator/dist/config/resolve-config.js";
import { loadApi } from "../../generator/dist/config/documents/load-api.js";
import { Reporter } from "../../generator/dist/diagnostics/reporter.js";
import { locate } from "../../generator/dist/diagnostics/locate.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { Sources } from "../../generator/dist/load/sources.js";
import type { Model } from "../../generator/dist/model/model.js";
import type { VersionedApi } from "../../generator/dist/version/versioned-api.js";
import { formatDiagnosticsOf } from "./memory-run.js";

export interface Opened {
  /** Null if the input was rejected. */
  readonly api: VersionedApi | null;
  readonly models: readonly Model[];
  /** The diagnostics, as a terminal shows them. */
  readonly diagnostics: string;
  readonly hasErrors: boolean;
}

/** Runs the stages up to the models on files in memory. The first file is a configuration or a document. */
export async function open(files: Readonly<Record<string, string>>): Promise<Opened> {
  const [first = ""] = Object.keys(files);
  const host = createMemoryHost(new Map(Object.entries(files)));
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const choice = first === "almanac.yaml" ? {} : { document: first };
  const config = await resolveConfig(choice, { sources, reporter, host, schema: readNodeAssets().configSchema });
  const [wanted] = config?.apis ?? [];
  const api = wanted === undefined ? null : await loadApi(wanted, { host, sources, reporter });
  const models = api === null ? [] : buildModels(api, reporter);
  const diagnostics = locate(reporter.diagnostics, sources);
  return {
    api,
    models,
    diagnostics: formatDiagnosticsOf({ diagnostics, textOf: (file) => sources.textOf(file) }),
    hasErrors: reporter.hasErrors,
  };
}
