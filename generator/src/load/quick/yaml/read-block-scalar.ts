import { Doubt } from "../doubt.js";
import { endOfLine } from "./end-of-line.js";
import { skipSpaces } from "./skip-spaces.js";
import type { YamlReader } from "./yaml-reader.js";

/** Reads a block scalar. Its lines must be indented by at least the given number of spaces. */
export function readBlockScalar(reader: YamlReader, least: number): string {
  const header = /([|>])(?:([1-9])?([-+])?|([-+])([1-9])) *\n/y;
  header.lastIndex = reader.offset;
  const [, style, digit, sign, signBefore, digitAfter] = header.exec(reader.text) ?? [];
  if (style === undefined) throw new Doubt();
  const indicator = digit ?? digitAfter;
  const indent = indicator === undefined ? null : least - 1 + Number(indicator);
  const lines = readLines(reader, { start: header.lastIndex, least, indent });
  const breaks = removeBreaks(lines, sign ?? signBefore);
  return (style === "|" ? lines.join("\n") : fold(lines)) + breaks;
}

interface LinesOptions {
  readonly start: number;
  readonly least: number;
  /** The indentation of the lines; null to use the indentation of the first line. */
  readonly indent: number | null;
}

/** Returns the lines without indentation, and moves to the line break at the end of the last one. */
function readLines(reader: YamlReader, options: LinesOptions): string[] {
  const { text } = reader;
  const lines: string[] = [];
  let { start, indent } = options;
  let isFirst = true;
  while (start < text.length) {
    const content = skipSpaces(text, start);
    const end = endOfLine(text, content);
    const width = content - start;
    if (content === end) {
      // Spaces in an empty line have a special meaning before the first non-empty line and at the end of the text.
      if (width > 0 && (isFirst || end === text.length)) throw new Doubt();
      lines.push(text.slice(Math.min(start + (indent ?? 0), end), end));
    } else {
      if (text.charAt(content) === "\t") throw new Doubt();
      indent ??= width;
      if (width < indent || width < options.least) break;
      isFirst = false;
      lines.push(text.slice(start + indent, end));
    }
    start = end + 1;
  }
  if (isFirst) throw new Doubt();
  reader.offset = start - 1;
  return lines;
}

/** Removes the empty lines at the end. Returns the line breaks that the scalar ends with. */
function removeBreaks(lines: string[], sign: string | undefined): string {
  let removed = 0;
  while (lines.at(-1) === "") {
    lines.pop();
    removed += 1;
  }
  // Spaces in an empty last line are kept only in some cases.
  if (/^ +$/.test(lines.at(-1) ?? "")) throw new Doubt();
  if (sign === undefined) return "\n";
  return sign === "-" ? "" : "\n".repeat(removed + 1);
}

/** Joins lines with spaces, except around lines that are indented further. */
function fold(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line !== "");
  let folded = "\n".repeat(first);
  let separator = "";
  let wasIndented = false;
  for (const line of lines.slice(first)) {
    if (line.startsWith(" ") || line.startsWith("\t")) {
      if (separator === " ") separator = "\n";
      else if (!wasIndented && separator === "\n") separator = "\n\n";
      folded += separator + line;
      separator = "\n";
      wasIndented = true;
    } else if (line === "") {
      if (separator === "\n") folded += "\n";
      else separator = "\n";
    } else {
      folded += separator + line;
      separator = " ";
      wasIndented = false;
    }
  }
  return folded;
}
