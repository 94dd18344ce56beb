import { isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";

/** Returns a copy of an object with a value at a path of property names. Creates missing objects along the path. */
export function setAt(object: JsonObject, [name = "", ...rest]: readonly string[], value: Json): JsonObject {
  if (rest.length === 0) return mergeObjects(object, { [name]: value });
  const inner = member(object, name);
  return mergeObjects(object, { [name]: setAt(isObject(inner) ? inner : {}, rest, value) });
}
