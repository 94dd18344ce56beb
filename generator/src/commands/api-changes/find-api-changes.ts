import type { Config } from "../../config/config.js";
import { HostError } from "../../host/host.js";
import type { BuiltPackage, Run } from "../../pipeline.js";
import type { CommittedHost, RunOptions } from "../run-options.js";
import type { ApiComparison } from "./api-comparison.js";

/**
 * Compares each API whose package has changed with its documents in the last commit that changed the package. Returns
 * the changes, keyed by API name. Omits an API whose committed state is missing or unreadable. Doesn't report problems
 * in that state, because it isn't the user's current input.
 */
export async function findApiChanges(
  config: Config,
  packages: readonly BuiltPackage[],
  { analyzed, options }: Pick<Run, "analyzed"> & { readonly options: RunOptions },
): Promise<ReadonlyMap<string, ApiComparison>> {
  const changes = new Map<string, ApiComparison>();
  for (const { name, folder } of config.apis) {
    const after = analyzed.get(name)?.api;
    const built = packages.find(({ plan }) => plan.folder === folder);
    const isChanged = built?.plan.changes.some(({ kind }) => kind !== "foreign") ?? false;
    if (after === undefined || !isChanged) continue;
    const host = await openOrNull(folder, options);
    if (host === null) continue;
    const { loadState } = await import("./load-state.js");
    const { compareStates } = await import("./compare-states.js");
    const before = await loadState(name, host, options);
    if (before.kind === "loaded") {
      const isCutOff = host.isCutOff ?? false;
      changes.set(name, { changes: compareStates(before.api, after), isCutOff });
    }
  }
  return changes;
}

/** Opens the commit that generated a package. Null if git is not installed: the packages can be generated without it. */
async function openOrNull(folder: string, { openCommitted }: RunOptions): Promise<CommittedHost | null> {
  try {
    return (await openCommitted?.(folder)) ?? null;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
