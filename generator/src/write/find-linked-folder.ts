import { folderOf, isInside } from "../host/file-path.js";
import type { Host } from "../host/host.js";

/** The first of the packages' folders that is, or lies behind, a link to somewhere else: nothing is written through it. Null for none. */
export async function findLinkedFolder(output: string, folders: readonly string[], host: Host): Promise<string | null> {
  const root = await host.realPath(output);
  for (const folder of folders) {
    const real = await host.realPath(folder);
    const inside = folder === output ? "" : folder.slice(output === "." ? 0 : output.length + 1);
    const expected = root === null ? null : `${root}${inside === "" ? "" : `/${inside}`}`;
    if (real !== null && real !== expected) return folder;
  }
  return null;
}

/** Whether the output folder of a configuration lies where the configuration does, links followed. */
export async function isInsideConfigFolder(output: string, config: string, host: Host): Promise<boolean> {
  if (!isInside(folderOf(config), output)) return false;
  const [jail, real] = [await host.realPath(folderOf(config)), await host.realPath(output)];
  return jail === null || real === null || isInside(jail, real);
}
