import { isStable } from "./is-stable.js";

/**
 * Returns the version after one of the prefixes in a media type: in the type, as in
 * `application/vnd.atlas.2024-08-05+json`, or in a parameter, as in `application/json; version=2`. Removes a resource name that follows the version, as in
 * `2024-08-05.orders`. Returns null if the media type contains no version.
 */
export function versionIn(mediaType: string, prefixes: readonly string[]): string | null {
  const parts = partsOf(mediaType);
  for (const prefix of prefixes) {
    const rest = textAfter(partsOf(prefix), parts);
    if (rest === null) continue;
    const word = /^[^+;\s]*/.exec(rest)?.[0] ?? "";
    return isStable(word) ? word.replace(/\.[a-z].*$/i, "") : word;
  }
  return null;
}

function textAfter(
  [start = "", name]: readonly string[],
  [type = "", ...parameters]: readonly string[],
): string | null {
  if (name === undefined) return type.startsWith(start) ? type.slice(start.length) : null;
  const parameter = type === start ? parameters.find((each) => each.startsWith(name)) : undefined;
  return parameter?.slice(name.length) ?? null;
}

/** Splits a media type into its type and parameters, in lowercase and without spaces or quotes. */
function partsOf(mediaType: string): readonly string[] {
  return mediaType.toLowerCase().replace(/[\s"]/g, "").split(";");
}
