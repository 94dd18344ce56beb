import { isDate } from "./is-date.js";
import { isStable } from "./is-stable.js";

/**
 * The version for a request that names none: the newest date, or else the newest date with a suffix or number that
 * isn't a preview, or else the last version. Null for an API without versions.
 */
export function defaultVersion(versions: readonly string[]): string | null {
  return versions.findLast(isDate) ?? versions.findLast(isStable) ?? versions.at(-1) ?? null;
}
