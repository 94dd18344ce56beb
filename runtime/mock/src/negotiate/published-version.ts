import { isDate } from "./is-date.js";

/** The published version that serves a requested one: the same version, or the newest date before it. Null if there is none. */
export function publishedVersion(requested: string, versions: readonly string[]): string | null {
  if (versions.includes(requested)) return requested;
  if (!isDate(requested)) return null;
  return versions.filter((version) => isDate(version) && version <= requested).at(-1) ?? null;
}
