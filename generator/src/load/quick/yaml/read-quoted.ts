import { decodeDoubleQuoted } from "../decode-double-quoted.js";
import { Doubt } from "../doubt.js";
import { endOfDoubleQuoted } from "../end-of-double-quoted.js";
import { endOfSingleQuoted } from "../end-of-single-quoted.js";
import { foldLines } from "./fold-lines.js";
import type { YamlReader } from "./yaml-reader.js";

/** Reads a string in quotes. Its second and later lines need the given indentation; with null, it must be on one line. */
export function readQuoted(reader: YamlReader, indent: number | null): string {
  const { text, offset } = reader;
  const isDouble = text.charAt(offset) === '"';
  const end = isDouble ? endOfDoubleQuoted(text, offset) : endOfSingleQuoted(text, offset);
  if (end === -1) throw new Doubt();
  const raw = text.slice(offset + 1, end);
  if (raw.includes("\n") && (indent === null || !isIndented(raw, indent))) throw new Doubt();
  reader.offset = end + 1;
  if (isDouble) return decodeDoubleQuoted(raw);
  const folded = foldLines(raw);
  return folded.includes("'") ? folded.replaceAll("''", "'") : folded;
}

/** Whether all lines after the first are empty or indented by at least the given number of spaces. */
function isIndented(raw: string, indent: number): boolean {
  for (let line = raw.indexOf("\n"); line !== -1; line = raw.indexOf("\n", line + 1)) {
    let start = line + 1;
    while (raw.charAt(start) === " ") start += 1;
    if (raw.charAt(start) !== "\n" && start - line - 1 < indent) return false;
  }
  return true;
}
