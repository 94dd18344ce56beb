import { isArray, isObject, type Json } from "../../json.js";

/** A copy of a value in which the properties of every object are sorted alphabetically. */
export function sortKeys(value: Json): Json {
  if (isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sortKeys(value[name] ?? null)]));
}
