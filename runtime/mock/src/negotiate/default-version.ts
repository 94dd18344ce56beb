import { isDate } from "./is-date.js";

/** The version of a request that names none: the newest date, or the last version if none is a date. Null for an API without versions. */
export function defaultVersion(versions: readonly string[]): string | null {
  return versions.filter(isDate).at(-1) ?? versions.at(-1) ?? null;
}
