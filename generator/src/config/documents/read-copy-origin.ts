import { folderOf, joinPath } from "../../host/file-path.js";
import type { CopyOrigin } from "../../load/resolve-target.js";
import type { Sources } from "../../load/sources.js";
import { entriesOf, isArray, member, stringMember } from "../../model/json.js";
import { webFolder } from "./web-folder.js";

/**
 * Finds a file in the list of copied documents that is beside the configuration, and returns the server that the file
 * was copied from. Null if the file isn't a copy.
 */
export async function readCopyOrigin(path: string, config: string, sources: Sources): Promise<CopyOrigin | null> {
  const folder = folderOf(config);
  const list = await sources.open(joinPath(folder, "almanac.sources.json"));
  for (const [key, entry] of entriesOf(member(list?.root, "documents"))) {
    const url = stringMember(entry, "url") ?? "";
    const allow = member(entry, "allow");
    if (!URL.canParse(url)) continue;
    const urls = (isArray(allow) ? allow : []).filter((each) => typeof each === "string");
    const web = webFolder(key, { url, allow: urls });
    const copies = web === null ? null : joinPath(folder, web.folder);
    if (copies !== null && web !== null && path.startsWith(`${copies}/`)) return { url: web.url, folder: `${copies}/` };
    if (path === joinPath(folder, key)) return { url, folder: null };
  }
  return null;
}
