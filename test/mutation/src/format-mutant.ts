import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mutant } from "./find-mutants.js";
import { root } from "./root.js";

/** One line: `file:line  operator  line of code  →  replacement`. */
export function formatMutant({ file, start, end, text, operator }: Mutant): string {
  const source = readFileSync(join(root, file), "utf8");
  const before = source.slice(0, start);
  const line = before.split("\n").length;
  const begin = before.lastIndexOf("\n") + 1;
  const stop = source.indexOf("\n", end);
  const original = source.slice(begin, stop === -1 ? undefined : stop).trim();
  return `${file}:${line}  ${operator}  ${oneLine(original)}  →  ${oneLine(text)}`;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 120 ? line : `${line.slice(0, 119)}…`;
}
