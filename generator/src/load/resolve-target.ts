import { fileOf } from "../model/location.js";
import { folderOf, joinPath } from "../host/file-path.js";

/** What a reference names: a file by its path, or a document on the web by its address, without the fragment. */
export type Target =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "page"; readonly url: string }
  /** What is neither, or is written so that programs understand it differently. */
  | { readonly kind: "none" };

const none: Target = { kind: "none" };

/** What a reference names, seen from the file or the address that it stands in. */
export function resolveTarget(from: string, reference: string): Target {
  const name = reference.split("#", 1)[0] ?? "";
  if (isPage(from) || isPage(name)) return pageOf(name, isPage(from) ? from : undefined);
  const path = resolveFile(from, reference);
  return path === null ? none : { kind: "file", path };
}

/** Whether a source was fetched, and not read from a disk: no path has two slashes in it. */
export function isPage(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

function pageOf(reference: string, base: string | undefined): Target {
  // Line breaks and tabs are dropped by URLs, backslashes turned round, encoded slashes read by servers as they like.
  if (/[\s\\\0]|%(?:2f|5c|23|00)/i.test(reference) || !URL.canParse(reference, base)) return none;
  const url = new URL(reference, base);
  const isPlain = url.username === "" && url.password === "";
  return isPlain && isPage(url.href) ? { kind: "page", url: url.href } : none;
}

/** The file that a reference names, seen from the file that it stands in; null for anything but a relative path. */
export function resolveFile(from: string, reference: string): string | null {
  const file = decode(fileOf(reference));
  if (file === null || file === "" || /^[A-Za-z][A-Za-z0-9+.-]*:|^[/\\]|\\|\0/.test(file)) return null;
  return joinPath(folderOf(from), file);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
