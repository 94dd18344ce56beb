import { isAscii } from "./is-ascii.js";

/**
 * The letters, marks and digits that ECMAScript allows in identifiers, by general category. `ID_Continue` isn't used,
 * because it differs between versions of Unicode, and therefore of Node. U+2E2F is the only letter that is not allowed
 * in identifiers.
 */
const start = "(?!\\u2e2f)[\\p{L}\\p{Nl}]";
const part = "(?!\\u2e2f)[\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}]";

const identifier = new RegExp(`^(?:[$_]|${start})(?:[$_]|${part})*$`, "u");
const nonPart = new RegExp(`(?:(?!${part})[^])+`, "u");

/** Invisible characters, some of which are allowed in identifiers: fillers, joiners, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Most names are ASCII. For them, these expressions are much faster than the ones above. */
const asciiIdentifier = /^[A-Za-z$_][\w$]*$/;
const asciiParts = /[A-Za-z0-9]+/g;

/** Whether a string is a JavaScript identifier without invisible characters. */
export function isIdentifier(text: string): boolean {
  if (isAscii(text)) return asciiIdentifier.test(text);
  return identifier.test(text) && text.search(invisible) === -1;
}

/** Whether the first character of a string can begin an identifier. Digits and marks cannot. */
export function canBeginIdentifier(text: string): boolean {
  return isIdentifier(String.fromCodePoint(text.codePointAt(0) ?? 0x20));
}

/** Splits a string into the longest possible runs of characters that are allowed in identifiers. Removes invisible characters. */
export function identifierParts(text: string): readonly string[] {
  if (isAscii(text)) return text.match(asciiParts) ?? [];
  return text
    .replace(invisible, "")
    .split(nonPart)
    .filter((run) => run !== "");
}
