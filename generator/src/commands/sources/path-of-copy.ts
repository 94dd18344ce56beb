import { urlOfCopy } from "./url-of-copy.js";
import type { WebFolder } from "../../config/documents/web-folder.js";

/**
 * Returns the path of the copy of a file from the web; null if the file can't be copied. The path is percent-decoded,
 * because references to local files are decoded too.
 */
export function pathOfCopy(url: string, web: WebFolder): string | null {
  if (!url.startsWith(web.url)) return null;
  try {
    const path = web.folder + decodeURIComponent(url.slice(web.url.length));
    return urlOfCopy(path, web) === url ? path : null;
  } catch {
    return null;
  }
}
