import type { Version } from "../../version/version.js";

/**
 * Removes a version of the API from the beginning or the end of an id: `listUsers_2024-08-05`, `v1_listUsers`. A
 * version that begins with a number of at most three digits is removed only if a separator divides it from the rest
 * of the id. If the version is only such a number, it must also be prefixed with `v`: `area21` and `list_1` are
 * names that end in a number.
 */
export function withoutVersion(id: string, versions: readonly Version[]): string {
  const patterns = cache.get(versions) ?? versions.flatMap(patternsOf);
  cache.set(versions, patterns);
  for (const { parts, pattern } of patterns) {
    if (!parts.every((part) => id.includes(part))) continue;
    const shorter = id.replace(pattern, "");
    if (shorter !== id && shorter !== "") return shorter;
  }
  return id;
}

interface VersionPattern {
  /** Substrings of every id that matches `pattern`. They are faster to check than the pattern. */
  readonly parts: readonly string[];
  readonly pattern: RegExp;
}

const cache = new WeakMap<readonly Version[], readonly VersionPattern[]>();

function patternsOf(name: Version): readonly VersionPattern[] {
  const version = name.replace(/^v(?=\d)/i, "");
  if (!/\d/.test(version)) return [];
  const separator = /^\d{1,3}(?!\d)/.test(version) ? "[._-]" : "[._-]?";
  const v = /^\d{1,3}$/.test(version) ? "[vV]" : "[vV]?";
  const parts = version.split(/[.-]/).map((part) => part.replace(/\W/g, ""));
  const text = parts.join(separator);
  return [{ parts, pattern: new RegExp(`${separator}${v}${text}$|^${v}${text}${separator}`) }];
}
