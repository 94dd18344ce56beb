import { Doubt } from "../doubt.js";
import { endOfLine } from "./end-of-line.js";
import { skipSpaces } from "./skip-spaces.js";
import type { YamlReader } from "./yaml-reader.js";

const TAB = 0x09;
const NEWLINE = 0x0a;
const HASH = 0x23;

/** Moves to the content of the first line that isn't blank or a comment. `start` is where the search begins. */
export function toContentLine(reader: YamlReader, start: number): void {
  const { text } = reader;
  for (let line = start; line < text.length;) {
    const offset = skipSpaces(text, line);
    const first = text.charCodeAt(offset);
    if (first === TAB) throw new Doubt();
    if (first !== HASH && first !== NEWLINE && offset < text.length) {
      reader.offset = offset;
      reader.column = offset - line;
      return;
    }
    line = endOfLine(text, offset) + 1;
  }
  reader.offset = text.length;
  reader.column = -1;
}
