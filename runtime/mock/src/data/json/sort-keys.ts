import { defineMember, isArray, isObject, type Json } from "../../json.js";

/** A copy of a value in which the properties of every object are sorted alphabetically. */
export function sortKeys(value: Json): Json {
  if (isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const sorted: Record<string, Json> = {};
  for (const name of Object.keys(value).sort()) defineMember(sorted, name, sortKeys(value[name] ?? null));
  return sorted;
}
