import { decodeDoubleQuoted } from "./decode-double-quoted.js";
import { endOfDoubleQuoted } from "./end-of-double-quoted.js";
import { endOfSingleQuoted } from "./end-of-single-quoted.js";
import { scanPlainLine } from "./scan-plain-line.js";

/** Returns the text of the key that begins at an offset. The text must have been parsed before. */
export function keyAt(text: string, offset: number): string {
  const first = text.charAt(offset);
  if (first === '"') return decodeDoubleQuoted(text.slice(offset + 1, endOfDoubleQuoted(text, offset)));
  if (first === "'") return text.slice(offset + 1, endOfSingleQuoted(text, offset)).replaceAll("''", "'");
  return text.slice(offset, scanPlainLine(text, offset).end);
}
