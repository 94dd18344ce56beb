import { loadApi } from "../../config/documents/load-api.js";
import { resolveConfig } from "../../config/resolve-config.js";
import { withSlashes } from "../../config/with-slashes.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { HostError, type Host } from "../../host/host.js";
import { Sources } from "../../load/sources.js";
import type { RunOptions } from "../run-options.js";

/** Loads an API as another state of the files describes it; null if that isn't possible. */
export async function loadState(
  name: string,
  host: Host,
  { assets, ...options }: RunOptions,
): ReturnType<typeof loadApi> {
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  try {
    const config = await resolveConfig(withSlashes(options, host), {
      sources,
      reporter,
      host,
      schema: assets.configSchema,
    });
    const api = config?.apis.find((each) => each.name === name);
    const loaded = api === undefined ? null : await loadApi(api, { host, sources, reporter });
    return reporter.hasErrors ? null : loaded;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
