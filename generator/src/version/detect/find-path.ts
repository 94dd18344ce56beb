import { versionInPath } from "../versioning-scheme.js";
import { documentsOf, type Documents } from "../versioned-api.js";
import type { Candidate } from "./detection.js";

/**
 * Finds dates in paths. Requires at least two different dates, because a date that is the same in all paths is just a
 * fixed part of the URL.
 */
export function findPath(documents: Documents): Candidate | null {
  const operations = documentsOf(documents).flatMap((document) => document.operations);
  const marked = operations.flatMap(({ path, at }) => {
    const version = versionInPath(path, "date");
    return version === null ? [] : [{ version, at }];
  });
  const [first] = marked;
  if (first === undefined || new Set(marked.map(({ version }) => version)).size < 2) return null;
  return {
    versioning: { kind: "path", form: "date" },
    version: null,
    at: first.at,
    marked: marked.length,
    total: operations.length,
  };
}
