import type { Host } from "../host/host.js";

/** Returns the first package folder that is a link or that is inside a linked folder; null if there is none. */
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
