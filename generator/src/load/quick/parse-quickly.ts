import type { Parsed } from "../parsed.js";
import { findOffset } from "./find-offset.js";
import { parseQuickJson } from "./json/parse-quick-json.js";
import { parseQuickYaml } from "./yaml/parse-quick-yaml.js";

/** Parses JSON, or YAML of the common subset. Returns null if only the YAML library knows how to read the text. */
export function parseQuickly(text: string): Parsed | null {
  const parsed = /^[ \t\r\n]*[[{]/.test(text) ? parseQuickJson(text) : parseQuickYaml(text);
  if (parsed === null) return null;
  const { root, marks } = parsed;
  return { root, offsetOf: (pointer, onKey) => findOffset({ text, root, marks: marks() }, pointer, onKey) };
}
