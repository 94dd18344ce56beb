import type { Parsed } from "../parsed.js";
import { findOffset } from "./find-offset.js";
import { parseQuickJson } from "./json/parse-quick-json.js";
import { parseQuickYaml } from "./yaml/parse-quick-yaml.js";

/** Parses JSON, or a common subset of YAML. Returns null for any other text, which the YAML library must parse. */
export function parseQuickly(text: string): Parsed | null {
  const parsed = /^[ \t\r\n]*[[{]/.test(text) ? parseQuickJson(text) : parseQuickYaml(text);
  if (parsed === null) return null;
  const { root, marks } = parsed;
  return {
    root,
    isTree: true,
    offsetOf: (pointer, onKey) => findOffset({ text, root, marks: marks() }, pointer, onKey),
  };
}
