import { isStable } from "./is-stable.js";

/**
 * The version in a media type such as `application/vnd.atlas.2024-08-05+json`, where it follows one of the prefixes;
 * null if there is none. A resource name can follow the version: `2024-08-05.orders`.
 */
export function versionIn(mediaType: string, prefixes: readonly string[]): string | null {
  const prefix = prefixes.find((each) => mediaType.startsWith(each.toLowerCase()));
  if (prefix === undefined) return null;
  const word = /^[^+;\s]*/.exec(mediaType.slice(prefix.length))?.[0] ?? "";
  return isStable(word) ? word.replace(/\.[a-z].*$/i, "") : word;
}
