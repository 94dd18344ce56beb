import type { Revisions } from "./revisions.js";
import { compareVersions, type Version } from "../version.js";

/** Returns the newest revision that a version includes; null if there is none. See `isOffered`. */
export function newestRevision({ all, stable }: Revisions, version: Version): Version | null {
  // A binary search, because an API with many versions may have as many revisions of each operation.
  let [start, end] = [0, stable.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    const candidate = stable[middle] ?? version;
    if (compareVersions(candidate, version) <= 0) start = middle + 1;
    else end = middle;
  }
  return all.has(version) ? version : (stable[start - 1] ?? null);
}
