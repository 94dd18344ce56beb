import { isArray, isObject, type Json } from "../../model/json.js";
import type { ApiDocument } from "../../resolve/document.js";

/** Returns the property names that `propertyNames` lists in `enum` or `const`, directly or by reference; null if it lists none. */
export function propertyKeys(propertyNames: Json | undefined, document: ApiDocument): readonly string[] | null {
  if (!isObject(propertyNames)) return null;
  const { $ref: reference, enum: listed, const: constant } = propertyNames;
  if (typeof reference === "string") {
    const target = document.schemas.get(reference)?.schema;
    return isObject(target) && target["$ref"] === undefined ? propertyKeys(target, document) : null;
  }
  const keys = isArray(listed) ? listed : constant === undefined ? [] : [constant];
  const names = keys.filter((key) => typeof key === "string");
  return names.length === 0 ? null : [...new Set(names)];
}
