import { isObject, type JsonObject } from "../../json.js";

/** Returns the properties of an entity that are objects. Operations on a part of it show and change only these. */
export function partOf(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => isObject(each)));
}
