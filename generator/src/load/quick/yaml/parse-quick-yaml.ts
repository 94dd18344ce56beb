import type { Json } from "../../../model/json.js";
import { limits } from "../../limits.js";
import { Doubt } from "../doubt.js";
import type { QuickParse } from "../quick-parse.js";
import { readBlock } from "./read-block.js";
import { skipSpaces } from "./skip-spaces.js";
import { toContentLine } from "./to-content-line.js";
import type { YamlReader } from "./yaml-reader.js";

/** Control characters, which the library may treat as its own markers, and the markers of further documents. */
const doubtful = /[\0-\x08\x0b-\x1f\x7f\uFEFF]|\n(?:---|\.\.\.)/g;

/** Parses YAML whose root is a block mapping or list; null if the text is not in the subset that this folder parses. */
export function parseQuickYaml(text: string): QuickParse | null {
  const reader: YamlReader = { text, offset: 0, column: 0, marks: [] };
  try {
    const root = readRoot(reader);
    // Each node has a mark. Each token has a character, except for the markers that the library emits before scalars.
    const { length } = reader.marks;
    if (length > limits.nodes || text.length + length > limits.tokens) return null;
    return { root, marks: () => reader.marks };
  } catch (error) {
    if (error instanceof Doubt) return null;
    throw error;
  }
}

function readRoot(reader: YamlReader): Json {
  const { text } = reader;
  toContentLine(reader, 0);
  doubtful.lastIndex = reader.offset;
  // The search starts at the first line's content, so it can't find a marker at the start of that line.
  if (doubtful.test(text) || text.startsWith("...", reader.offset)) throw new Doubt();
  if (reader.column === 0 && text.startsWith("---", reader.offset)) {
    const end = skipSpaces(text, reader.offset + 3);
    if (text.charAt(end) !== "\n") throw new Doubt();
    toContentLine(reader, end + 1);
  }
  const root = readBlock(reader, { column: reader.column, parent: -1, depth: 0 });
  // If the root is a scalar, the text may not be intended as YAML.
  if (reader.column !== -1 || typeof root !== "object" || root === null) throw new Doubt();
  return root;
}
