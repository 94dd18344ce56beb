import { isArray, toText, type Json } from "../../json.js";
import type { QueryRule } from "../../tables/tables.js";
import type { Filter } from "./arrangement.js";
import { compareToBound } from "./compare-to-bound.js";
import { valueAt } from "../../data/json/value-at.js";

/** The filter that a parameter with a value specifies; null if the parameter doesn't filter by a property. */
export function toFilter({ does, property: path, isSplit }: QueryRule, sent: Json): Filter | null {
  if (path === undefined) return null;
  const values = isArray(sent) ? sent : isSplit === true ? toText(sent).split(",") : [sent];
  const texts = new Set(values.map(toText));
  const [first = null] = values;
  const hasText = (value: Json | undefined): boolean =>
    isArray(value)
      ? value.some((each) => texts.has(toText(each)))
      : value !== undefined && value !== null && texts.has(toText(value));
  const filter = (matches: (value: Json | undefined) => boolean): Filter => ({
    path,
    matches: (item) => matches(valueAt(item, path)),
    equalTo: null,
  });
  const part = toText(first).toLowerCase();
  const textual = (matches: (text: string) => boolean): Filter =>
    filter((value) => typeof value === "string" && matches(value.toLowerCase()));
  const bounded = (matches: (difference: number) => boolean): Filter =>
    filter((value) => {
      const difference = compareToBound(value, first);
      return difference !== null && matches(difference);
    });
  switch (does) {
    case "equals":
      return { ...filter(hasText), equalTo: texts.size === 1 ? toText(first) : null };
    case "not":
      return filter((value) => !hasText(value));
    case "contains":
      return textual((text) => text.includes(part));
    case "starts":
      return textual((text) => text.startsWith(part));
    case "gt":
      return bounded((difference) => difference > 0);
    case "gte":
      return bounded((difference) => difference >= 0);
    case "lt":
      return bounded((difference) => difference < 0);
    case "lte":
      return bounded((difference) => difference <= 0);
    case "search":
    case "sort":
    case "direction":
    case "fields":
    case "include":
      return null;
  }
}
