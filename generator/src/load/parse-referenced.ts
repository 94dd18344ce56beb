import type { Reporter } from "../diagnostics/reporter.js";
import { parseSource } from "./parse-source.js";
import type { Source } from "./source.js";

/** The names of text files. A description can refer to such a file. */
const textFile = /\.(?:md|markdown|mdx|txt|rst|adoc|html?|xml|csv)$/i;

/** Parses a file to which a document refers. A text file becomes one string; any other file is parsed as YAML or JSON. */
export async function parseReferenced(path: string, text: string, reporter: Reporter): Promise<Source | null> {
  if (!textFile.test(path.split(/[?#]/, 1)[0] ?? "")) return parseSource(path, text, reporter);
  return { path, text, root: text.replace(/^\uFEFF/, ""), isTree: true, locate: () => ({ line: 1, column: 1 }) };
}
