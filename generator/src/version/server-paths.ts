import type { ApiDocument } from "../resolve/document.js";
import type { Documents } from "./versioned-api.js";
import type { Version } from "./version.js";

/**
 * Returns the path of each version's server, such as `/v1.41`. Clients append it to their `server` option. Null if a
 * server URL contains more than a path, or if the path is the same in all documents.
 */
export function serverPaths(documents: Documents): ReadonlyMap<Version, string> | null {
  if (documents.kind !== "complete") return null;
  const paths = new Map([...documents.documents].map(([version, document]) => [version, pathOf(document)] as const));
  const known = [...paths].flatMap(([version, path]) => (path === null ? [] : [[version, path] as const]));
  const isPerVersion = new Set(known.map(([, path]) => path)).size > 1;
  return isPerVersion && known.length === paths.size ? new Map(known) : null;
}

/** Returns the path of the first server; null if its URL has more than a path. */
function pathOf({ servers: [server] }: ApiDocument): string | null {
  const url = server?.url ?? "/";
  return /^\/(?!\/)[^?#]*$/.test(url) ? url.replace(/\/+$/, "") : null;
}
