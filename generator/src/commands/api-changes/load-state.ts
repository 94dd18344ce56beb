import { loadApi } from "../../config/documents/load-api.js";
import { resolveConfig } from "../../config/resolve-config.js";
import { withSlashes } from "../../config/with-slashes.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { HostError, type Host } from "../../host/host.js";
import { Sources } from "../../load/sources.js";
import type { VersionedApi } from "../../version/versioned-api.js";
import type { RunOptions } from "../run-options.js";

export type LoadedState =
  | { readonly kind: "loaded"; readonly api: VersionedApi }
  /** The configuration of this state doesn't exist, or doesn't contain the API. */
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable" };

/** Loads an API from another state of the files, such as a commit. Doesn't report problems in that state. */
export async function loadState(name: string, host: Host, { assets, ...options }: RunOptions): Promise<LoadedState> {
  const reporter = new Reporter();
  const sources = new Sources((path) => host.readText(path), reporter);
  const choice = withSlashes({ ...options, apis: [] }, host);
  const isConfigured = choice.document === undefined;
  try {
    if (isConfigured && !(await host.isFile(choice.config ?? "almanac.yaml"))) return { kind: "absent" };
    const config = await resolveConfig(choice, { sources, reporter, host, schema: assets.configSchema });
    if (config === null) return { kind: "unreadable" };
    const api = config.apis.find((each) => each.name === name);
    if (api === undefined) return { kind: "absent" };
    const loaded = await loadApi(api, { host, sources, reporter });
    return loaded === null || reporter.hasErrors ? { kind: "unreadable" } : { kind: "loaded", api: loaded };
  } catch (error) {
    if (error instanceof HostError) return { kind: "unreadable" };
    throw error;
  }
}
