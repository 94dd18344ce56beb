import { folderOf } from "../../host/file-path.js";
import type { Host } from "../../host/host.js";
import { isInsideConfigFolder } from "../../write/is-inside-config-folder.js";

/** Whether a path is inside the folder of a configuration when links are followed. The path may not exist yet. */
export async function isInsideProject(path: string, config: string, host: Host): Promise<boolean> {
  if (!(await isInsideConfigFolder(path, config, host))) return false;
  const parent = folderOf(path);
  return parent === path || path === folderOf(config) || isInsideProject(parent, config, host);
}
