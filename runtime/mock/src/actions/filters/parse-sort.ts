import { isArray, toText, type Json } from "../../json.js";
import type { SortKey } from "./arrangement.js";

export interface ParsedSort {
  /** Null if any of the names is unknown. */
  readonly keys: readonly SortKey[] | null;
  /** The names of properties that the items don't have. */
  readonly unknown: readonly string[];
}

/** Returns the path of the property with the given name; null if there is none. */
type Find = (name: string) => readonly string[] | null;

/**
 * Parses the value of a sort parameter: `title`, `-title`, `title,-year`, `title:desc`, `title desc`, `title_desc`.
 * `isDescending` applies to names without a direction.
 */
export function parseSort(value: Json, isDescending: boolean, find: Find): ParsedSort {
  const tokens = (isArray(value) ? value : [value]).flatMap((each) => toText(each).split(","));
  const keys: SortKey[] = [];
  const unknown: string[] = [];
  for (const token of tokens.map((each) => each.trim()).filter((each) => each !== "")) {
    const key = parseToken(token, isDescending, find);
    if (key === null) unknown.push(token);
    else keys.push(key);
  }
  return { keys: unknown.length > 0 ? null : keys, unknown };
}

function parseToken(token: string, isDescending: boolean, find: Find): SortKey | null {
  const [, sign = "", name = ""] = /^([-+ ]?)(.*)$/s.exec(token) ?? [];
  const isReversed = sign === "" ? isDescending : sign === "-";
  const path = find(name);
  if (path !== null) return { path, isDescending: isReversed };
  const [, stem = "", direction = ""] =
    /^(.+?)(?:[\s:._-]+|(?<=[a-z])(?=[AD]))(asc|desc|ascending|descending)$/i.exec(name) ?? [];
  const stemPath = stem === "" ? null : find(stem);
  return stemPath === null ? null : { path: stemPath, isDescending: direction.toLowerCase().startsWith("desc") };
}
