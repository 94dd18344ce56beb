import { isArray, type Json } from "../../../model/json.js";
import { limits } from "../../limits.js";
import { markJson } from "./mark-json.js";
import type { Marks, QuickParse } from "../quick-parse.js";
import { scanJson } from "./scan-json.js";

/** Parses JSON whose objects have no duplicate keys, and whose numbers are finite; null for anything else. */
export function parseQuickJson(text: string): QuickParse | null {
  const scan = scanJson(text);
  if (scan === null) return null;
  let root: Json;
  try {
    root = JSON.parse(text) as Json;
  } catch {
    return null;
  }
  const counts = count(root);
  // `JSON.parse` keeps the last of several equal keys, so the object has fewer keys than the text.
  if (counts?.keys !== scan.keys || counts.values + counts.keys > limits.nodes) return null;
  let marks: Marks | null = null;
  return { root, marks: () => (marks ??= markJson(text, counts.keys + 2 * counts.values)) };
}

interface Counts {
  readonly keys: number;
  readonly values: number;
}

/** Counts the keys and values below a value; null if a number is infinite. The depth of the value is limited. */
function count(root: Json): Counts | null {
  let keys = 0;
  let values = 0;
  const countIn = (value: Json): boolean => {
    values += 1;
    if (typeof value === "number") return Number.isFinite(value);
    if (typeof value !== "object" || value === null) return true;
    const children = isArray(value) ? value : Object.values(value);
    if (children !== value) keys += children.length;
    for (const child of children) if (!countIn(child)) return false;
    return true;
  };
  return countIn(root) ? { keys, values } : null;
}
