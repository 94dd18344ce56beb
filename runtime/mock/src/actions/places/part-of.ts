import { isObject, type JsonObject } from "../../json.js";

/** The objects in an entity, which an operation on a part of the entity shows and changes. */
export function partOf(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => isObject(each)));
}
