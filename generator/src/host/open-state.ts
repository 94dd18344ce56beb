import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Host } from "./host.js";
import { createNodeHost } from "./node-host.js";
import { openRevision } from "./git/revision-host.js";
import { openTarball } from "./open-tarball.js";

/**
 * Opens another state of the files: a folder, a tarball (`.tgz`), or a git revision. Null if the name is none of these.
 * Throws a `HostError` if a tarball can't be read.
 */
export async function openState(name: string, folder: string, working: Host): Promise<Host | null> {
  const path = resolve(folder, name);
  const entry = await stat(path).catch(() => null);
  if (entry?.isDirectory() === true) return createNodeHost(path);
  if (entry?.isFile() === true) return openTarball(path);
  return (await openRevision(folder, { revision: name }, working))?.host ?? null;
}
