import { folderOf } from "../host/file-path.js";
import { HostError, type Host } from "../host/host.js";
import type { Allowed } from "../load/allowed.js";
import { isObject, type Json } from "../model/json.js";

/**
 * Returns the real paths of the folders whose files may be copied into packages: the repository of the configuration,
 * and the folders that the command line allows. The repository is the nearest folder that contains `.git` or is the
 * root of a workspace, or else the configuration's folder.
 */
export async function findCopyRoots(
  configFolder: string,
  allow: readonly Allowed[],
  host: Host,
): Promise<readonly string[]> {
  const folder = await host.realPath(configFolder);
  const roots = folder === null ? [] : [await findRepository(folder, host)];
  for (const each of allow) {
    const allowed = each.kind === "folder" ? await host.realPath(each.path) : null;
    if (allowed !== null) roots.push(allowed);
  }
  return roots;
}

async function findRepository(folder: string, host: Host): Promise<string> {
  for (let each = folder; ; each = folderOf(each)) {
    if (await isRepository(each, host)) return each;
    if (folderOf(each) === each) return folder;
  }
}

async function isRepository(folder: string, host: Host): Promise<boolean> {
  try {
    return (
      (await host.realPath(`${folder}/.git`)) !== null ||
      (await host.isFile(`${folder}/pnpm-workspace.yaml`)) ||
      hasWorkspaces(await host.readText(`${folder}/package.json`))
    );
  } catch (error) {
    // A folder that this process can't read isn't treated as the repository.
    if (error instanceof HostError) return false;
    throw error;
  }
}

function hasWorkspaces(manifest: string | null): boolean {
  try {
    const value = JSON.parse(manifest ?? "null") as Json;
    return isObject(value) && value["workspaces"] !== undefined;
  } catch {
    return false;
  }
}
