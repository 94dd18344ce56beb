import { sortKeys } from "../data/json/sort-keys.js";
import { isArray, isObject, type Json } from "../json.js";

export interface JsonStyle {
  /** Whether to sort the properties of every object alphabetically. */
  readonly isSorted: boolean;
  /** Whether to write human-readable JSON in Jackson's layout rather than compact JSON. */
  readonly isPretty: boolean;
}

export function writeJson(value: Json, { isSorted, isPretty }: JsonStyle): string {
  const ordered = isSorted ? sortKeys(value) : value;
  return isPretty ? writePretty(ordered, "") : JSON.stringify(ordered);
}

/** Indents by two spaces, puts a space on both sides of a colon, and writes arrays on one line. */
function writePretty(value: Json, indent: string): string {
  const inner = `${indent}  `;
  if (isArray(value)) {
    if (value.length === 0) return "[ ]";
    return `[ ${value.map((item) => writePretty(item, indent)).join(", ")} ]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const properties = Object.entries(value).map(
    ([name, each]) => `${inner}${JSON.stringify(name)} : ${writePretty(each, inner)}`,
  );
  return properties.length === 0 ? "{ }" : `{\n${properties.join(",\n")}\n${indent}}`;
}
