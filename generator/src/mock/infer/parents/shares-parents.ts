import { parentPath, pathKey } from "../../paths.js";

/** Whether a path begins with the parents of the entity that another path identifies. */
export function sharesParents(itemPath: string, path: string): boolean {
  const parents = /^.*\}(?=\/)/.exec(parentPath(pathKey(itemPath)))?.[0] ?? "";
  return pathKey(path).startsWith(`${parents}/`);
}
