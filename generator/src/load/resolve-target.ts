import { fileOf } from "../model/location.js";
import { folderOf, joinPath } from "../host/file-path.js";

/** The file or web document to which a reference refers, without the fragment. */
export type Target =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "url"; readonly url: string }
  /** The reference refers neither to a file nor to a URL, or programs interpret it in different ways. */
  | { readonly kind: "none" };

const none: Target = { kind: "none" };

/** Resolves a reference against the file or URL that contains it. */
export function resolveTarget(from: string, reference: string): Target {
  const name = reference.split("#", 1)[0] ?? "";
  if (isUrl(from) || isUrl(name)) return resolveUrl(name, isUrl(from) ? from : undefined);
  const path = resolveFile(from, reference);
  return path === null ? none : { kind: "file", path };
}

/** Whether a source was fetched rather than read from disk. Paths never contain two slashes in a row. */
export function isUrl(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

function resolveUrl(reference: string, base: string | undefined): Target {
  // URL parsers drop line breaks and tabs, and turn backslashes into slashes. Servers differ in how they interpret
  // encoded slashes.
  if (/[\s\\\0]|%(?:2f|5c|23|00)/i.test(reference) || !URL.canParse(reference, base)) return none;
  const url = new URL(reference, base);
  const isPlain = url.username === "" && url.password === "";
  return isPlain && isUrl(url.href) ? { kind: "url", url: url.href } : none;
}

/** Resolves a file reference relative to the file that contains it; null if the reference is not a relative path. */
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
