import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";

/**
 * Returns a copy of an object with a value at a path. Combines two objects at the same path. `*` means an array with
 * the value as its only item.
 */
export function putAt(object: JsonObject, [name = "", ...rest]: readonly string[], value: Json): JsonObject {
  const old = member(object, name);
  if (rest[0] === "*" && rest.length === 1) return mergeObjects(object, { [name]: [value] });
  if (rest.length > 0) return mergeObjects(object, { [name]: putAt(isObject(old) ? old : {}, rest, value) });
  return mergeObjects(object, { [name]: isObject(old) && isObject(value) ? mergeObjects(old, value) : value });
}
