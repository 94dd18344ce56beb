import { Reporter } from "../../diagnostics/reporter.js";
import { locationOf } from "../../model/location.js";
import { readAllowed } from "../read/read-allowed.js";

/** A folder of copies in the project, and the URL of the original folder. Both end with a slash. */
export interface WebFolder {
  readonly folder: string;
  readonly url: string;
}

/** Where a document was copied from. */
export interface WebAddress {
  readonly url: string;
  /** The URLs that may be fetched. */
  readonly allow: readonly string[];
}

/**
 * Returns the folder of copies that a document belongs to, if `allow` contains the URL of a folder. Null if only the
 * document is allowed, or if `path` doesn't end with the part of the document's URL that follows the folder.
 */
export function webFolder(path: string, { url, allow }: WebAddress): WebFolder | null {
  const { origin, pathname } = new URL(url);
  const entries = allow.map((text) => ({ text, at: locationOf(path, "") }));
  for (const each of readAllowed(entries, ".", new Reporter())) {
    if (each.kind !== "prefix" || each.origin !== origin) continue;
    const prefix = each.path.endsWith("/") ? each.path : `${each.path}/`;
    const rest = pathname.startsWith(prefix) ? decode(pathname.slice(prefix.length)) : "";
    if (rest === "" || !path.endsWith(`/${rest}`)) continue;
    return { folder: path.slice(0, -rest.length), url: origin + prefix };
  }
  return null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
