import type { Json } from "../../../model/json.js";
import { limits } from "../../limits.js";
import { Doubt } from "../doubt.js";
import { scanPlainLine, type PlainLine } from "../scan-plain-line.js";
import { addEntry } from "./add-entry.js";
import { beginsPlain } from "./begins-plain.js";
import { readBlockScalar } from "./read-block-scalar.js";
import { readFlow } from "./read-flow.js";
import { readPlain } from "./read-plain.js";
import { readQuoted } from "./read-quoted.js";
import { skipSpaces } from "./skip-spaces.js";
import { toNextContent } from "./to-next-content.js";
import type { YamlReader } from "./yaml-reader.js";

/** Longer keys are left to the library, which reports keys of more than 1,024 characters. */
const maxKeyLength = 1000;

interface Place {
  /** The column in which a block mapping or list may begin; null after a key, where only scalars and brackets may follow. */
  readonly column: number | null;
  /** The column of the collection that contains the value; -1 for the root. */
  readonly parent: number;
  readonly depth: number;
}

interface Collection {
  readonly column: number;
  readonly depth: number;
}

/** Reads a value, and moves to the content of the next line. */
export function readBlock(reader: YamlReader, place: Place): Json {
  const { text, offset, marks } = reader;
  const { column, parent, depth } = place;
  const indent = parent + 1;
  switch (text.charAt(offset)) {
    case '"':
    case "'": {
      const string = readQuoted(reader, indent);
      if (readColon(reader, offset)) return readMapping(reader, { text: string, offset, isExplicit: false }, place);
      marks.push(offset);
      toNextContent(reader);
      return string;
    }
    case "[":
    case "{": {
      const value = readFlow(reader, { indent, depth, isOutermost: true });
      toNextContent(reader);
      return value;
    }
    case "|":
    case ">": {
      marks.push(offset);
      const string = readBlockScalar(reader, indent);
      toNextContent(reader);
      return string;
    }
    default: {
      if (column !== null && beginsExplicitKey(text, offset))
        return readMapping(reader, readKey(reader, column), place);
      if (beginsItem(text, offset)) return column === null ? doubt() : readList(reader, { column, depth });
      if (!beginsPlain(text, offset)) throw new Doubt();
      const line = scanPlainLine(text, offset);
      if (text.charAt(line.stop) === ":") return readMapping(reader, readPlainKey(reader, line), place);
      marks.push(offset);
      const value = readPlain(reader, line, indent);
      toNextContent(reader);
      return value;
    }
  }
}

function doubt(): never {
  throw new Doubt();
}

function beginsItem(text: string, offset: number): boolean {
  return text.charAt(offset) === "-" && isBlank(text, offset + 1);
}

/** Whether a character separates an indicator from its value. Tabs are left to the library. */
function isBlank(text: string, offset: number): boolean {
  const next = text.charAt(offset);
  return next === " " || next === "\n" || next === "";
}

/** Reads the colon after a key in quotes; false if there is none. */
function readColon(reader: YamlReader, start: number): boolean {
  const { text } = reader;
  const colon = skipSpaces(text, reader.offset);
  if (text.charAt(colon) !== ":") return false;
  if (!isBlank(text, colon + 1) || text.slice(start, colon).includes("\n")) throw new Doubt();
  reader.offset = colon + 1;
  return true;
}

interface Key {
  readonly text: string;
  readonly offset: number;
  /** Whether the key follows a question mark, and its colon begins a line of its own. */
  readonly isExplicit: boolean;
}

/** Reads a mapping, from the value of its first key. */
function readMapping(reader: YamlReader, first: Key, { column, depth }: Place): Json {
  if (column === null || depth >= limits.depth) throw new Doubt();
  const { text, marks } = reader;
  const mark = marks.length;
  marks.push(~(first.isExplicit ? text.lastIndexOf("?", first.offset - 1) : first.offset), 0);
  const mapping: Record<string, Json> = {};
  let key = first;
  for (;;) {
    marks.push(key.offset);
    const place = { column, depth };
    if (!key.isExplicit && reader.offset - key.offset > maxKeyLength) throw new Doubt();
    const value = key.isExplicit ? readItem(reader, place) : readValue(reader, place);
    addEntry(mapping, key.text, value);
    if (reader.column !== column) break;
    key = readKey(reader, column);
  }
  if (reader.column > column) throw new Doubt();
  marks[mark + 1] = marks.length;
  return mapping;
}

/** Reads a key and its colon. Leaves the reader at the colon of an explicit key, and after the colon of any other key. */
function readKey(reader: YamlReader, column: number): Key {
  const { text, offset } = reader;
  if (beginsExplicitKey(text, offset)) return readExplicitKey(reader, column);
  if (text.charAt(offset) === '"' || text.charAt(offset) === "'") {
    const key = readQuoted(reader, null);
    return readColon(reader, offset) ? { text: key, offset, isExplicit: false } : doubt();
  }
  if (!beginsPlain(text, offset)) throw new Doubt();
  const line = scanPlainLine(text, offset);
  return text.charAt(line.stop) === ":" ? readPlainKey(reader, line) : doubt();
}

/** Reads a key without quotes. Leaves merge keys to the library. */
function readPlainKey(reader: YamlReader, { end, stop }: PlainLine): Key {
  const { offset } = reader;
  const text = reader.text.slice(offset, end);
  if (text === "<<") throw new Doubt();
  reader.offset = stop + 1;
  return { text, offset, isExplicit: false };
}

function beginsExplicitKey(text: string, offset: number): boolean {
  return text.charAt(offset) === "?" && text.charAt(offset + 1) === " ";
}

/** Reads a key after a question mark, if it is a scalar on one line. */
function readExplicitKey(reader: YamlReader, column: number): Key {
  const { text } = reader;
  const offset = skipSpaces(text, reader.offset + 1);
  reader.offset = offset;
  const isQuoted = text.charAt(offset) === '"' || text.charAt(offset) === "'";
  if (!isQuoted && !beginsPlain(text, offset)) throw new Doubt();
  const line = isQuoted ? null : scanPlainLine(text, offset);
  const key = line === null ? readQuoted(reader, null) : text.slice(offset, line.end);
  if (line !== null) reader.offset = line.stop;
  toNextContent(reader);
  const isColon = text.charAt(reader.offset) === ":" && isBlank(text, reader.offset + 1);
  if (reader.column !== column || !isColon || key === "<<") throw new Doubt();
  return { text: key, offset, isExplicit: true };
}

/** Reads the value of a key, from the character after the colon. */
function readValue(reader: YamlReader, { column, depth }: Collection): Json {
  const { text } = reader;
  const offset = skipSpaces(text, reader.offset);
  if (!endsHere(text, offset)) {
    reader.offset = offset;
    return readBlock(reader, { column: null, parent: column, depth: depth + 1 });
  }
  toNextContent(reader);
  const place = { column: reader.column, parent: column, depth: depth + 1 };
  if (reader.column > column) return readBlock(reader, place);
  // The items of a list may begin in the column of its key.
  if (reader.column === column && beginsItem(text, reader.offset)) return readList(reader, place);
  reader.marks.push(offset);
  return null;
}

function readList(reader: YamlReader, { column, depth }: Collection): Json {
  if (depth >= limits.depth) throw new Doubt();
  const { text, marks } = reader;
  const mark = marks.length;
  marks.push(~reader.offset, 0);
  const items: Json[] = [];
  while (reader.column === column && beginsItem(text, reader.offset)) items.push(readItem(reader, { column, depth }));
  if (reader.column > column) throw new Doubt();
  marks[mark + 1] = marks.length;
  return items;
}

/** Reads an item of a list from its dash, or the value of an explicit key from its colon. */
function readItem(reader: YamlReader, { column, depth }: Collection): Json {
  const { text, marks } = reader;
  const indicator = reader.offset;
  const offset = skipSpaces(text, indicator + 1);
  const inner = { parent: column, depth: depth + 1 };
  if (!endsHere(text, offset)) {
    reader.offset = offset;
    reader.column = column + offset - indicator;
    return readBlock(reader, { ...inner, column: reader.column });
  }
  reader.offset = indicator + 1;
  toNextContent(reader);
  if (reader.column > column) return readBlock(reader, { ...inner, column: reader.column });
  marks.push(offset);
  return null;
}

/** Whether the line has no more content. */
function endsHere(text: string, offset: number): boolean {
  const next = text.charAt(offset);
  return next === "" || next === "\n" || next === "#";
}
