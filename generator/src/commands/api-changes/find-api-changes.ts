import type { ApiConfig, Config } from "../../config/config.js";
import { HostError } from "../../host/host.js";
import type { CommittedApi } from "../../run-memory.js";
import type { BuiltPackage, Run } from "../../run.js";
import type { RunOptions } from "../run-options.js";
import type { ApiComparison } from "./api-comparison.js";

/**
 * Compares each API whose package has changed with its documents in the last commit that changed the package. Returns
 * the changes, keyed by API name. Omits an API whose committed state is missing or unreadable. Doesn't report problems
 * in that state, because it isn't the user's current input.
 */
export async function findApiChanges(
  config: Config,
  packages: readonly BuiltPackage[],
  { analyzed, memory, options }: Pick<Run, "analyzed" | "memory"> & { readonly options: RunOptions },
): Promise<ReadonlyMap<string, ApiComparison>> {
  const changes = new Map<string, ApiComparison>();
  let head: Promise<string | null> | null = null;
  for (const { name, folder } of config.apis) {
    const after = analyzed.get(name)?.api;
    const built = packages.find(({ plan }) => plan.folder === folder);
    const isChanged =
      options.comparesAllApis === true || (built?.plan.changes.some(({ kind }) => kind !== "foreign") ?? false);
    if (after === undefined || !isChanged) continue;
    // The commit id is the key of the remembered results, so a process with a single run doesn't need it.
    head ??= orNull(async () => (options.memory === undefined ? null : options.readHead?.()));
    const key = await head;
    const known = key === null ? null : memory.committed.find(name, [key, folder]);
    const committed = known ?? (await loadCommitted({ name, folder }, options));
    if (key !== null) memory.committed.keep(name, [key, folder], committed);
    if (committed.api === null) continue;
    const { compareStates } = await import("./compare-states.js");
    changes.set(name, { changes: compareStates(committed.api, after), isCutOff: committed.isCutOff });
  }
  return changes;
}

/** Loads an API from the commit that generated its package. */
async function loadCommitted(
  { name, folder }: Pick<ApiConfig, "name" | "folder">,
  options: RunOptions,
): Promise<CommittedApi> {
  const host = await orNull(async () => options.openCommitted?.(folder));
  if (host === null) return { api: null, isCutOff: false };
  const { loadState } = await import("./load-state.js");
  const state = await loadState(name, host, options);
  return { api: state.kind === "loaded" ? state.api : null, isCutOff: host.isCutOff ?? false };
}

/** Returns the result of an action; null if git is not installed, because packages can be generated without it. */
async function orNull<Result>(action: () => Promise<Result | null | undefined>): Promise<Result | null> {
  try {
    return (await action()) ?? null;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
