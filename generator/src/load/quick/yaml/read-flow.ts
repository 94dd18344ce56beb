import type { Json } from "../../../model/json.js";
import { limits } from "../../limits.js";
import { Doubt } from "../doubt.js";
import { addEntry } from "./add-entry.js";
import { beginsPlain } from "./begins-plain.js";
import { readQuoted } from "./read-quoted.js";
import { resolvePlain } from "./resolve-plain.js";
import { skipSpaces } from "./skip-spaces.js";
import type { YamlReader } from "./yaml-reader.js";

/** The characters that end a scalar without quotes. */
const endings = new Set(["", "\n", "\t", ",", "[", "]", "{", "}"]);

const colonEndings = new Set([...endings, " "]);

interface FlowContext {
  /** The indentation that every line needs. */
  readonly indent: number;
  readonly depth: number;
  /** Whether no other brackets enclose the collection. Its closing bracket may then be in the column of the parent. */
  readonly isOutermost: boolean;
}

/** Reads a mapping or list in brackets. Each of its scalars must be on one line. */
export function readFlow(reader: YamlReader, context: FlowContext): Json {
  if (context.depth >= limits.depth) throw new Doubt();
  const { text, marks, offset } = reader;
  const start = marks.length;
  marks.push(~offset, 0);
  reader.offset += 1;
  const inner = { ...context, depth: context.depth + 1 };
  const value = text.charAt(offset) === "[" ? readItems(reader, inner) : readEntries(reader, inner);
  marks[start + 1] = marks.length;
  return value;
}

function readItems(reader: YamlReader, context: FlowContext): Json {
  const items: Json[] = [];
  if (skipWhitespace(reader, context) === "]") return close(reader, items);
  for (;;) {
    items.push(readValue(reader, context));
    if (!readsComma(reader, "]", context)) return close(reader, items);
  }
}

function readEntries(reader: YamlReader, context: FlowContext): Json {
  const mapping: Record<string, Json> = {};
  if (skipWhitespace(reader, context) === "}") return close(reader, mapping);
  for (;;) {
    reader.marks.push(reader.offset);
    const key = readKey(reader);
    skipWhitespace(reader, context);
    addEntry(mapping, key, readValue(reader, context));
    if (!readsComma(reader, "}", context)) return close(reader, mapping);
  }
}

function close<T extends Json>(reader: YamlReader, value: T): T {
  reader.offset += 1;
  return value;
}

/** Reads the comma before another value; false if none follows. */
function readsComma(reader: YamlReader, bracket: string, context: FlowContext): boolean {
  const next = skipWhitespace(reader, context);
  if (next === bracket) return false;
  if (next !== ",") throw new Doubt();
  reader.offset += 1;
  return skipWhitespace(reader, context) !== bracket;
}

/** Reads a key and its colon. */
function readKey(reader: YamlReader): string {
  const { text, offset } = reader;
  const isQuoted = /["']/.test(text.charAt(offset));
  const key = isQuoted ? readQuoted(reader, null) : readPlainText(reader);
  const colon = skipSpaces(text, reader.offset);
  // After quotes, the colon needs no space.
  const isColon = text.charAt(colon) === ":" && (isQuoted || /\s/.test(text.charAt(colon + 1)));
  if (!isColon || (key === "<<" && !isQuoted)) throw new Doubt();
  reader.offset = colon + 1;
  return key;
}

function readValue(reader: YamlReader, context: FlowContext): Json {
  const { text, offset, marks } = reader;
  const first = text.charAt(offset);
  if (first === "[" || first === "{") return readFlow(reader, { ...context, isOutermost: false });
  marks.push(offset);
  return first === '"' || first === "'" ? readQuoted(reader, null) : resolvePlain(readPlainText(reader));
}

function readPlainText(reader: YamlReader): string {
  const { text, offset } = reader;
  if (!beginsPlain(text, offset)) throw new Doubt();
  let end = offset;
  for (let index = offset; ; index += 1) {
    const character = text.charAt(index);
    // A colon ends the text only before a space or bracket.
    if (endings.has(character) || (character === ":" && colonEndings.has(text.charAt(index + 1)))) break;
    if (character === " " && text.charAt(index + 1) === "#") break;
    if (character === " ") continue;
    end = index + 1;
  }
  reader.offset = end;
  return text.slice(offset, end);
}

/** Skips spaces and line breaks, and returns the next character. */
function skipWhitespace(reader: YamlReader, { indent, isOutermost }: FlowContext): string {
  const { text } = reader;
  let { offset } = reader;
  let line = -1;
  for (;;) {
    const next = text.charAt(offset);
    if (next === "\n") line = offset;
    else if (next !== " ") {
      const least = isOutermost && (next === "]" || next === "}") ? indent - 1 : indent;
      if (next === "#" || next === "\t" || (line !== -1 && offset - line - 1 < least)) throw new Doubt();
      reader.offset = offset;
      return next;
    }
    offset += 1;
  }
}
