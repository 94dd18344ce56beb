import { Doubt } from "../doubt.js";
import { scanPlainLine, type PlainLine } from "../scan-plain-line.js";
import { foldLines } from "./fold-lines.js";
import { resolvePlain } from "./resolve-plain.js";
import type { YamlReader } from "./yaml-reader.js";

/**
 * Reads a scalar without quotes whose first line is given. The following lines belong to it if they are indented by at least
 * the given number of spaces.
 */
export function readPlain(reader: YamlReader, line: PlainLine, indent: number): string | number | boolean | null {
  const { text, offset } = reader;
  let { end, stop } = line;
  for (let start = startOfNext(text, stop, indent); start !== -1; start = startOfNext(text, stop, indent)) {
    ({ end, stop } = scanPlainLine(text, start));
    if (text.charAt(stop) === ":") throw new Doubt();
  }
  reader.offset = stop;
  return resolvePlain(foldLines(text.slice(offset, end)));
}

/** Returns where the scalar's next line begins; -1 if it has no further line. */
function startOfNext(text: string, end: number, indent: number): number {
  let line = end;
  while (text.charAt(line) === "\n") {
    let start = line + 1;
    while (text.charAt(start) === " ") start += 1;
    const first = text.charAt(start);
    if (first === "\n") line = start;
    else return first === "" || first === "#" || start - line - 1 < indent ? -1 : start;
  }
  return -1;
}
