import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";

/** Wraps a value in objects, one for each property name. */
export function nest(path: readonly string[], value: Json): JsonObject {
  const [first = "", ...rest] = path;
  return { [first]: rest.length === 0 ? value : nest(rest, value) };
}

/** Merges objects at every depth. The right one takes precedence. */
export function mergeDeep(left: JsonObject, right: JsonObject): JsonObject {
  const pairs = Object.entries(right).map(([name, value]): [string, Json] => {
    const existing = member(left, name);
    return [name, isObject(existing) && isObject(value) ? mergeDeep(existing, value) : value];
  });
  return mergeObjects(left, Object.fromEntries(pairs));
}
