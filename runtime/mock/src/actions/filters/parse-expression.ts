import type { Json } from "../../json.js";
import type { QueryRule } from "../../tables/tables.js";

/** A comparison of a property with a value. */
export interface Comparison {
  /** The name of the property, as sent. */
  readonly name: string;
  readonly does: QueryRule["does"];
  readonly value: Json;
}

const maxComparisons = 50;
const maxLength = 4000;

const operators: ReadonlyMap<string, QueryRule["does"]> = new Map<string, QueryRule["does"]>([
  ["eq", "equals"],
  ["ne", "not"],
  ["gt", "gt"],
  ["ge", "gte"],
  ["lt", "lt"],
  ["le", "lte"],
  ["co", "contains"],
  ["sw", "starts"],
  ["ew", "ends"],
]);

const functions: ReadonlyMap<string, QueryRule["does"]> = new Map<string, QueryRule["does"]>([
  ["contains", "contains"],
  ["startswith", "starts"],
  ["endswith", "ends"],
]);

const literal = String.raw`('(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^\s()'",]+)`;
const comparison = new RegExp(String.raw`^\s*([A-Za-z_][\w./]*)\s+([a-z]{2})\s+${literal}\s*(?=$|\s)`, "i");
const call = new RegExp(String.raw`^\s*([a-z]+)\(\s*([A-Za-z_][\w./]*)\s*,\s*${literal}\s*\)\s*(?=$|\s)`, "i");

/**
 * Parses a filter of OData or SCIM that consists of comparisons joined with `and`: `status eq 'paid' and total ge 10`. Null
 * if it contains anything else, such as `or`, `not` or parentheses.
 */
export function parseExpression(text: string): readonly Comparison[] | null {
  if (text.length > maxLength) return null;
  const found: Comparison[] = [];
  let rest = text;
  while (found.length < maxComparisons) {
    const next = parseComparison(rest);
    if (next === null) return null;
    found.push(next.comparison);
    rest = rest.slice(next.length);
    if (rest.trim() === "") return found;
    const joined = /^\s*and\s+/i.exec(rest);
    if (joined === null) return null;
    rest = rest.slice(joined[0].length);
  }
  return null;
}

function parseComparison(text: string): { readonly comparison: Comparison; readonly length: number } | null {
  const [whole = "", name = "", operator = "", value = ""] = comparison.exec(text) ?? [];
  const does = operators.get(operator.toLowerCase());
  if (does !== undefined) return withValue({ name, does }, value, whole.length);
  const [called = "", callee = "", property = "", argument = ""] = call.exec(text) ?? [];
  const effect = functions.get(callee.toLowerCase());
  return effect === undefined ? null : withValue({ name: property, does: effect }, argument, called.length);
}

/** `eq null` selects the items without the property. */
function withValue(
  { name, does }: Omit<Comparison, "value">,
  text: string,
  length: number,
): { readonly comparison: Comparison; readonly length: number } | null {
  const value = parseLiteral(text);
  if (value !== null) return { comparison: { name, does, value }, length };
  if (does !== "equals" && does !== "not") return null;
  return { comparison: { name, does: "null", value: does === "equals" }, length };
}

function parseLiteral(text: string): Json {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (text.startsWith('"')) return text.slice(1, -1).replace(/\\(.)/g, "$1");
  if (text === "null") return null;
  if (text === "true" || text === "false") return text === "true";
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
