import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { SchemaNode } from "../document.js";

/** Keywords whose value is a subschema. In the two sets below, the value is a list or a map of subschemas. */
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

/** Returns the direct subschemas of a schema, not including the targets of references. */
export function subschemasOf(schema: JsonObject): readonly SchemaNode[] {
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
