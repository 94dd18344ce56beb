import { isArray, isObject, type Json, type JsonObject } from "../../json.js";

/**
 * Adds the properties of `other` that a value lacks, at every depth. Arrays of the same length are combined item by
 * item. Returns the value itself if it lacks none.
 */
export function addMissing(value: JsonObject, other: JsonObject): JsonObject {
  const added = new Map<string, Json>();
  for (const [name, each] of Object.entries(other)) {
    const current = Object.hasOwn(value, name) ? value[name] : undefined;
    const next = current === undefined ? each : combine(current, each);
    if (next !== current) added.set(name, next);
  }
  return added.size === 0 ? value : Object.fromEntries([...new Map([...Object.entries(value), ...added])]);
}

function combine(value: Json, other: Json): Json {
  if (isObject(value) && isObject(other)) return addMissing(value, other);
  if (!isArray(value) || !isArray(other) || value.length !== other.length) return value;
  const items = value.map((item, index) => combine(item, other[index] ?? null));
  return items.some((item, index) => item !== value[index]) ? items : value;
}
