import { selectSide } from "../../../generator/dist/commands/diff/select-side.js";
import { loadApi } from "../../../generator/dist/config/documents/load-api.js";
import { resolveConfig } from "../../../generator/dist/config/resolve-config.js";
import { Reporter } from "../../../generator/dist/diagnostics/reporter.js";
import type { DiffSide } from "../../../generator/dist/diff/compare-documents.js";
import { createMemoryHost } from "../../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../../generator/dist/host/node-assets.js";
import { Sources } from "../../../generator/dist/load/sources.js";

/** Opens the text of a document as `almanac diff` does, without selecting a version. Returns null if it is rejected. */
export async function openSide(text: string): Promise<DiffSide | null> {
  const host = createMemoryHost(new Map([["openapi.yaml", text]]));
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const choice = { document: "openapi.yaml" };
  const config = await resolveConfig(choice, { sources, reporter, host, schema: readNodeAssets().configSchema });
  const [wanted] = config?.apis ?? [];
  const api = wanted === undefined ? null : await loadApi(wanted, { host, sources, reporter });
  return api === null ? null : selectSide(api, null);
}
