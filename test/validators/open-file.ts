import { buildModels } from "../../generator/dist/analyze/build-models.js";
import { loadApi } from "../../generator/dist/config/documents/load-api.js";
import { resolveConfig } from "../../generator/dist/config/resolve-config.js";
import { Reporter } from "../../generator/dist/diagnostics/reporter.js";
import { createNodeHost } from "../../generator/dist/host/node-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { Sources } from "../../generator/dist/load/sources.js";
import type { Model } from "../../generator/dist/model/model.js";
import type { VersionedApi } from "../../generator/dist/version/versioned-api.js";

/** Opens a document on the disk. Null if it is rejected. */
export async function openFile(
  document: string,
): Promise<{ readonly api: VersionedApi; readonly models: readonly Model[] } | null> {
  const host = createNodeHost();
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const config = await resolveConfig({ document }, { sources, reporter, host, schema: readNodeAssets().configSchema });
  const [wanted] = config?.apis ?? [];
  const api = wanted === undefined ? null : await loadApi(wanted, { host, sources, reporter });
  return api === null ? null : { api, models: buildModels(api, reporter) };
}
