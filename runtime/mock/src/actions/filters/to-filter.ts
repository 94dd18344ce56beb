import { isArray, member, toText, type Json } from "../../json.js";
import type { QueryRule } from "../../tables/tables.js";
import type { Filter } from "./arrangement.js";
import { compareToBound } from "./compare-to-bound.js";
import { valueAt } from "../../data/json/value-at.js";

type FilterRule = Pick<QueryRule, "does" | "property" | "isSplit" | "isEach">;

/**
 * Returns the filter for a query parameter and its value; null if the parameter doesn't filter by a property. With
 * `isDecimal`, strings are compared as numbers.
 */
export function toFilter(
  { does, property: path, isSplit, isEach }: FilterRule,
  sent: Json,
  isDecimal: boolean,
): Filter | null {
  if (path === undefined) return null;
  const values = isArray(sent) ? sent : isSplit === true ? toText(sent).split(",") : [sent];
  const texts = new Set(values.map(toText));
  const [first = null] = values;
  const equals = (value: Json): boolean =>
    texts.has(toText(value)) || (isDecimal && values.some((each) => compareToBound(value, each, true) === 0));
  const hasText = (value: Json | undefined): boolean =>
    isArray(value) ? value.some(equals) : value !== undefined && value !== null && equals(value);
  const filter = (matches: (value: Json | undefined) => boolean): Filter => ({
    id: JSON.stringify([path, does, [...texts], isEach]),
    path,
    matches: (item) => matches(isEach === true ? valuesAt(item, path) : valueAt(item, path)),
    equalTo: null,
  });
  const part = toText(first).toLowerCase();
  const textual = (matches: (text: string) => boolean): Filter =>
    filter((value) => typeof value === "string" && matches(value.toLowerCase()));
  const bounded = (matches: (difference: number) => boolean): Filter =>
    filter((value) => {
      const difference = compareToBound(value, first, isDecimal);
      return difference !== null && matches(difference);
    });
  switch (does) {
    case "equals":
      return { ...filter(hasText), equalTo: texts.size === 1 && !isDecimal && isEach !== true ? toText(first) : null };
    case "not":
      return filter((value) => !hasText(value));
    case "null":
      return filter((value) => (value === undefined || value === null) === (part === "true" || part === "1"));
    case "same":
      return textual((text) => text === part);
    case "contains":
      return textual((text) => text.includes(part));
    case "starts":
      return textual((text) => text.startsWith(part));
    case "ends":
      return textual((text) => text.endsWith(part));
    case "gt":
      return bounded((difference) => difference > 0);
    case "gte":
      return bounded((difference) => difference >= 0);
    case "lt":
      return bounded((difference) => difference < 0);
    case "lte":
      return bounded((difference) => difference <= 0);
    case "expression":
    case "search":
    case "sort":
    case "direction":
    case "fields":
    case "include":
      return null;
  }
}

/** The values of a property of the items of an array. */
function valuesAt(item: Json, path: readonly string[]): Json | undefined {
  const list = valueAt(item, path.slice(0, -1));
  return isArray(list) ? list.map((each) => member(each, path.at(-1) ?? "") ?? null) : undefined;
}
