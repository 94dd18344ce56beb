import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { SchemaNode } from "../document.js";

/** Where schemas stand in a schema: as the keyword's value, in a list, or in a map of names. */
export const schemaKeywords: ReadonlySet<string> = new Set([
  "items",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "contains",
  "not",
  "if",
  "then",
  "else",
  "contentSchema",
]);
export const schemaListKeywords: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
export const schemaMapKeywords: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);

/** The schemas directly in a schema, without those that it refers to. */
export function childrenOf(schema: JsonObject): readonly SchemaNode[] {
  const children: SchemaNode[] = [];
  const add = (value: Json | undefined): void => {
    if (isObject(value)) children.push(value);
  };
  for (const [key, value] of Object.entries(schema)) {
    if (schemaKeywords.has(key)) add(value);
    else if (schemaListKeywords.has(key) && isArray(value)) value.forEach(add);
    else if (schemaMapKeywords.has(key) && isObject(value)) Object.values(value).forEach(add);
  }
  return children;
}
