import { fileOf } from "../model/location.js";
import { folderOf, joinPath } from "../host/file-path.js";

/** The file or web document to which a reference refers, without the fragment. */
export type Target =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "url"; readonly url: string }
  /** The reference refers neither to a file nor to a URL, or programs interpret it in different ways. */
  | { readonly kind: "none" };

const none: Target = { kind: "none" };

/** The web server that a file was copied from. */
export interface CopyOrigin {
  /** The URL of the folder that was copied, with a slash at its end, or of the file if it is the only copy. */
  readonly url: string;
  /** The folder with the copies, with a slash at its end; null if the file is the only copy. */
  readonly folder: string | null;
}

/**
 * Resolves a reference against the file or URL that contains it. In a copy of a file from the web, a reference such as
 * `/schemas/order.yaml` begins at the root of the web server, and refers to another copy if the target was copied too.
 */
export function resolveTarget(from: string, reference: string, origin: CopyOrigin | null = null): Target {
  const name = reference.split("#", 1)[0] ?? "";
  if (origin !== null && /^\/(?!\/)/.test(name)) return resolveOnServer(name, origin);
  if (isUrl(from) || isUrl(name)) return resolveUrl(name, isUrl(from) ? from : undefined);
  const path = resolveFile(from, reference);
  return path === null ? none : { kind: "file", path };
}

function resolveOnServer(reference: string, { url, folder }: CopyOrigin): Target {
  const target = resolveUrl(reference, url);
  if (target.kind !== "url" || folder === null || !target.url.startsWith(url)) return target;
  const path = decode(target.url.slice(url.length));
  return path === null ? none : { kind: "file", path: folder + path };
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
