import { isUrl } from "../../load/resolve-target.js";
import type { Sources } from "../../load/sources.js";
import { isObject } from "../../model/json.js";
import { folderOfUrl } from "./folder-of-url.js";
import { withOwnFolder } from "./with-own-folder.js";

/**
 * Returns the URLs that updates of a copied document may fetch: those that the user has allowed, and the document's
 * folder instead of the document if it refers to other files of this folder. `sources` are the files that were read.
 */
export function allowedForCopies(url: string, allow: readonly string[], sources: Sources): readonly string[] {
  const all = withOwnFolder(url, allow);
  if (all === allow) return allow;
  const folder = folderOfUrl(url);
  const hasOthers = sources.paths.some(
    (path) => isUrl(path) && path !== url && path.startsWith(folder) && isObject(sources.get(path)?.root),
  );
  const { origin, pathname } = new URL(url);
  return hasOthers ? all.filter((each) => each !== origin + pathname) : allow;
}
