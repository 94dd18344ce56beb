import { Doubt } from "../doubt.js";
import { endOfLine } from "./end-of-line.js";
import { skipSpaces } from "./skip-spaces.js";
import { toContentLine } from "./to-content-line.js";
import type { YamlReader } from "./yaml-reader.js";

/** Moves from the end of a value to the content of the next line. Only a comment may follow the value. */
export function toNextContent(reader: YamlReader): void {
  const { text } = reader;
  const offset = skipSpaces(text, reader.offset);
  const isComment = text.charAt(offset) === "#" && text.charAt(offset - 1) === " ";
  const end = isComment ? endOfLine(text, offset) : offset;
  if (end < text.length && text.charAt(end) !== "\n") throw new Doubt();
  toContentLine(reader, end + 1);
}
