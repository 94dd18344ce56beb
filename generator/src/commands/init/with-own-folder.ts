import { readAllowed } from "../../config/read/read-allowed.js";
import { Reporter } from "../../diagnostics/reporter.js";
import { isAllowedUrl } from "../../load/is-allowed-url.js";
import { isUrl } from "../../load/resolve-target.js";
import { locationOf } from "../../model/location.js";
import { folderOfUrl } from "./folder-of-url.js";

/**
 * Adds the folder of a document at a URL to the allowed URLs, if the URL of the document is allowed. The document can
 * then refer to the other files of this folder, as a local document can.
 */
export function withOwnFolder(url: string, allow: readonly string[]): readonly string[] {
  if (!isUrl(url) || !URL.canParse(url)) return allow;
  const entries = allow.map((text) => ({ text, at: locationOf("--allow", "") }));
  const allowed = readAllowed(entries, ".", new Reporter());
  const folder = folderOfUrl(url);
  return isAllowedUrl(url, allowed) && !isAllowedUrl(folder, allowed) ? [...allow, folder] : allow;
}
