import { isArray, toText, type Json } from "../../json.js";
import type { SortKey } from "../../state/indexes/row-order.js";

export interface ParsedSort {
  /** Null if any of the names is unknown. */
  readonly keys: readonly SortKey[] | null;
  /** The names of properties that the items don't have. */
  readonly unknown: readonly string[];
}

interface SortContext {
  /** The direction for names that don't specify one. */
  readonly isDescending: boolean;
  /** Returns the path of the property with the given name; null if there is none. */
  readonly find: (name: string) => readonly string[] | null;
  /** Whether a property's string values are decimal numbers, such as `"9.50"`. */
  readonly isDecimal: (path: readonly string[]) => boolean;
}

/**
 * Parses the value of a sort parameter: `title`, `-title`, `title,-year`, `title:desc`, `title desc`, `title_desc`.
 */
export function parseSort(value: Json, context: SortContext): ParsedSort {
  const tokens = (isArray(value) ? value : [value]).flatMap((each) => toText(each).split(","));
  const keys: SortKey[] = [];
  const unknown: string[] = [];
  for (const token of tokens.map((each) => each.trim()).filter((each) => each !== "")) {
    const key = parseToken(token, context);
    if (key === null) unknown.push(token);
    else keys.push(key);
  }
  return { keys: unknown.length > 0 ? null : keys, unknown };
}

function parseToken(token: string, { isDescending, find, isDecimal }: SortContext): SortKey | null {
  const [, sign = "", name = ""] = /^([-+ ]?)(.*)$/s.exec(token) ?? [];
  const isReversed = sign === "" ? isDescending : sign === "-";
  const path = find(name);
  if (path !== null) return { path, isDescending: isReversed, isDecimal: isDecimal(path) };
  const [, stem = "", direction = ""] =
    /^(.+?)(?:[\s:._-]+|(?<=[a-z])(?=[AD]))(asc|desc|ascending|descending)$/i.exec(name) ?? [];
  const stemPath = stem === "" ? null : find(stem);
  if (stemPath === null) return null;
  return {
    path: stemPath,
    isDescending: direction.toLowerCase().startsWith("desc"),
    isDecimal: isDecimal(stemPath),
  };
}
