import { Doubt } from "./doubt.js";

const escapes: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\u0007"],
  ["b", "\b"],
  ["e", "\u001b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["N", "\u0085"],
  ["_", "\u00a0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
  [" ", " "],
  ['"', '"'],
  ["/", "/"],
  ["\\", "\\"],
  ["\t", "\t"],
]);
const codeLengths: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

/** Decodes the text between double quotes: escape sequences, and lines that YAML folds. */
export function decodeDoubleQuoted(raw: string): string {
  if (!raw.includes("\\") && !raw.includes("\n")) return raw;
  let decoded = "";
  let from = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const character = raw.charAt(index);
    if (character === "\n") {
      decoded += raw.slice(from, startOfBlanks(raw, from, index));
      const end = skipBlanks(raw, index, "\n");
      decoded += foldBreaks(raw.slice(index, end));
      [from, index] = [end, end - 1];
    } else if (character === "\\") {
      decoded += raw.slice(from, index);
      const end = endOfEscape(raw, index);
      decoded += decodeEscape(raw.slice(index + 1, end));
      [from, index] = [end, end - 1];
    }
  }
  return decoded + raw.slice(from);
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t";
}

/** Returns where the blanks before `end` begin. */
function startOfBlanks(raw: string, from: number, end: number): number {
  let start = end;
  while (start > from && isBlank(raw.charAt(start - 1))) start -= 1;
  return start;
}

function skipBlanks(raw: string, start: number, also = ""): number {
  let end = start;
  while (end < raw.length && (isBlank(raw.charAt(end)) || raw.charAt(end) === also)) end += 1;
  return end;
}

/** One line break becomes a space; otherwise, all but the first are kept. */
function foldBreaks(blanks: string): string {
  return blanks.replace(/[ \t]+/g, "").slice(1) || " ";
}

/** Returns the end of an escape sequence. An escaped line break includes the blanks that follow it. */
function endOfEscape(raw: string, start: number): number {
  const kind = raw.charAt(start + 1);
  return kind === "\n" ? skipBlanks(raw, start + 2) : start + 2 + (codeLengths.get(kind) ?? 0);
}

function decodeEscape(escape: string): string {
  const kind = escape.charAt(0);
  if (kind === "\n") return "";
  const length = codeLengths.get(kind);
  const decoded = length === undefined ? escapes.get(kind) : decodeCodePoint(escape.slice(1), length);
  if (decoded === undefined) throw new Doubt();
  return decoded;
}

function decodeCodePoint(digits: string, length: number): string | undefined {
  if (digits.length !== length || !/^[0-9a-f]+$/i.test(digits)) return undefined;
  const code = Number.parseInt(digits, 16);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
