import type { Host } from "../host/host.js";

/**
 * The file changes of a run. Paths are relative to the output folder, because the next run may have a different working
 * directory.
 */
export interface Journal {
  /** Pairs of a file name in the staging folder and the path to move that file to. */
  readonly moves: readonly (readonly [string, string])[];
  readonly removes: readonly string[];
}

const prefix = ".almanac-staging-";

export function stagingFolder(root: string, processId: string): string {
  return `${root}/${prefix}${processId}`;
}

/** Returns the staging folders in an output folder, with the process id of each run. */
export async function listStagings(
  root: string,
  host: Host,
): Promise<readonly { readonly folder: string; readonly processId: string }[]> {
  const names = await host.listNames(root);
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ folder: `${root}/${name}`, processId: name.slice(prefix.length) }));
}
