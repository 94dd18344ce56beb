import { isCopyPath } from "./is-copy-path.js";
import type { WebFolder } from "../../config/documents/web-folder.js";

/** Returns the URL of the original of a copy; null if the path isn't one of the folder's copies. */
export function urlOfCopy(path: string, { folder, url }: WebFolder): string | null {
  if (!path.startsWith(folder) || !isCopyPath(path)) return null;
  return new URL(url + path.slice(folder.length)).href;
}
