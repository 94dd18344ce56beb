import { isArray, isObject, type Json } from "../../model/json.js";
import type { ApiDocument } from "../../resolve/document.js";

/** The names that `propertyNames` lists, itself or by a reference; null if it describes them in another way. */
export function propertyKeys(propertyNames: Json | undefined, document: ApiDocument): readonly string[] | null {
  if (!isObject(propertyNames)) return null;
  const { $ref: reference, enum: listed, const: only } = propertyNames;
  if (typeof reference === "string") {
    const target = document.schemas.get(reference)?.schema;
    return isObject(target) && target["$ref"] === undefined ? propertyKeys(target, document) : null;
  }
  const keys = isArray(listed) ? listed : only === undefined ? [] : [only];
  const names = keys.filter((key) => typeof key === "string");
  return names.length === 0 ? null : [...new Set(names)];
}
