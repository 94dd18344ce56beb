import { isDate } from "./is-date.js";
import { isStable } from "./is-stable.js";

/**
 * The version for a request that doesn't specify one: the newest date, or else the newest stable version, or else the
 * last version. Null for an API without versions.
 */
export function defaultVersion(versions: readonly string[]): string | null {
  return versions.findLast(isDate) ?? versions.findLast(isStable) ?? versions.at(-1) ?? null;
}
