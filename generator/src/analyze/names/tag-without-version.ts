import type { Version } from "../../version/version.js";

/**
 * Removes the version of the API from the beginning or the end of a tag: `chatV2`, `Chat v2`, `v2-chat`. A version that
 * is a single number is removed only if `v` precedes it in the tag, because `Level 2` can be a name.
 */
export function tagWithoutVersion(tag: string, version: Version): string {
  const number = version.replace(/^v(?=\d)/i, "");
  if (!/^\d/.test(number)) return tag;
  const escaped = number.replace(/[^A-Za-z0-9]/g, (character) => `[${character === "-" ? "\\-" : character}]`);
  const optional = /^\d+$/.test(number) ? "" : "?";
  const before = new RegExp(`^[vV]${optional}${escaped}(?:[\\s._-]+|(?=[A-Z]))`);
  const after = new RegExp(`(?:[\\s._-]+[vV]${optional}|(?<=[\\p{L}\\p{N}])V)${escaped}$`, "u");
  const shorter = tag.replace(after, "");
  const result = shorter === tag ? tag.replace(before, "") : shorter;
  return result === "" ? tag : result;
}
