import type { Host } from "../host/host.js";

/** What a run had decided to do when it wrote it down. Paths start at the output folder: the next run may come from elsewhere. */
export interface Journal {
  /** From (a name in the staging folder), to. */
  readonly moves: readonly (readonly [string, string])[];
  readonly removes: readonly string[];
}

const prefix = ".almanac-staging-";

export function stagingFolder(root: string, processId: string): string {
  return `${root}/${prefix}${processId}`;
}

/** The staging folders in an output folder, with the process that each belongs to. */
export async function listStagings(
  root: string,
  host: Host,
): Promise<readonly { readonly folder: string; readonly processId: string }[]> {
  const names = await host.listNames(root);
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ folder: `${root}/${name}`, processId: name.slice(prefix.length) }));
}
