import type { Version } from "../../version/version.js";

const SEPARATOR = "[\\s._/:,\\u2013\\u2014-]";

/**
 * Removes the version of the API from the beginning or the end of a tag: `chatV2`, `Chat v2`, `Chat (v2)`, `v2/chat`. A
 * version that is a single number is removed only if `v` precedes it in the tag, because `Level 2` can be a name.
 */
export function tagWithoutVersion(tag: string, version: Version): string {
  const number = version.replace(/^v(?=\d)/i, "");
  if (!/^\d/.test(number)) return tag;
  const escaped = number.replace(/[^A-Za-z0-9]/g, (character) => `[${character === "-" ? "\\-" : character}]`);
  const text = `[vV]${/^\d+$/.test(number) ? "" : "?"}${escaped}`;
  const inBrackets = `(?:\\(${text}\\)|\\[${text}\\])`;
  const before = new RegExp(`^(?:${text}(?:${SEPARATOR}+|(?=[A-Z]))|${inBrackets}${SEPARATOR}*)`);
  // The lookbehind keeps long runs of separators from being scanned once for each of their characters.
  const separated = `(?<!${SEPARATOR})(?:${SEPARATOR}+${text}|${SEPARATOR}*${inBrackets})`;
  const after = new RegExp(`(?:${separated}|(?<=[\\p{L}\\p{N}])V${escaped})$`, "u");
  const shorter = tag.replace(after, "");
  const result = shorter === tag ? tag.replace(before, "") : shorter;
  return result === "" ? tag : result;
}
