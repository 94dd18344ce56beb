import { identifierParts } from "../../model/identifier.js";
import { isAscii } from "../../model/is-ascii.js";
import { toAscii } from "./to-ascii.js";

/**
 * Returns the words of a name in any notation: `Programmatic API Keys`, `list_org-apiKeys`, `getHTTPStatus`, `OAuth`,
 * `名前`. The words contain only characters that are allowed in identifiers.
 */
export function wordsOf(text: string): readonly string[] {
  return partsOf(text).flatMap(splitAtCapitals);
}

function splitAtCapitals(part: string): readonly string[] {
  // Most names are ASCII, for which ranges such as [a-z] are much faster than Unicode properties.
  if (isAscii(part))
    return part
      .replace(/([a-z0-9])(?=[A-Z])/g, "$1 ")
      .replace(/(?<=[A-Z]{2})(?=[A-Z][a-z])/g, " ")
      .split(" ");
  return part
    .replace(/([\p{Ll}\p{Nd}])(?=\p{Lu})/gu, "$1 ")
    .replace(/(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/gu, " ")
    .split(" ");
}

/** Converts a name to camel case: `programmaticApiKeys`. */
export function camelCase(text: string): string {
  return joinWords(wordsOf(text));
}

/** Joins words into a name in camel case. */
export function joinWords([first = "", ...rest]: readonly string[]): string {
  return first.toLowerCase() + rest.map((word) => capitalize(word.toLowerCase())).join("");
}

/** Converts a name in any script to ASCII kebab case: `programmatic-api-keys`. */
export function kebabCase(text: string): string {
  return wordsOf(toAscii(text)).join("-").toLowerCase();
}

/**
 * Converts a name to a type name: `User--Base` becomes `UserBase`. Uppercase letters are kept: `ApiKeyUserDetails`,
 * `AWSRegion`.
 */
export function typeCase(text: string): string {
  return partsOf(text).map(capitalize).join("");
}

/**
 * Splits a name into parts that are valid in identifiers, in Unicode normalization form C. Full-width letters and
 * superscript digits become plain letters and digits.
 */
function partsOf(text: string): readonly string[] {
  if (isAscii(text)) return identifierParts(text.replaceAll("'", ""));
  const plain = text.replace(/[\uff01-\uff5e\p{No}]/gu, (character) => character.normalize("NFKC"));
  return identifierParts(plain.replace(/['’]/g, "")).flatMap((part) => identifierParts(part.normalize("NFC")));
}

/** Capitalizes a word, unless the uppercase form of its first letter is two letters, as for `ß`. */
export function capitalize(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x80) return word.charAt(0).toUpperCase() + word.slice(1);
  return word.replace(/^./su, (first) => {
    const capital = first.toUpperCase();
    return /^.$/su.test(capital) ? capital : first;
  });
}
