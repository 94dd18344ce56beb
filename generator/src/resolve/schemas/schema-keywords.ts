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

/** The keywords whose values contain subschemas, and how they contain them. */
export const subschemaKeywords: ReadonlyMap<string, "schema" | "list" | "map"> = new Map([
  ...[...schemaKeywords].map((key) => [key, "schema"] as const),
  ...[...schemaListKeywords].map((key) => [key, "list"] as const),
  ...[...schemaMapKeywords].map((key) => [key, "map"] as const),
]);

/** Returns the direct subschemas of a schema, not including the targets of references. */
export function subschemasOf(schema: JsonObject): readonly SchemaNode[] {
  const children: JsonObject[] = [];
  for (const key of Object.keys(schema)) {
    const kind = subschemaKeywords.get(key);
    if (kind === undefined) continue;
    const value = schema[key];
    if (kind === "schema" && isObject(value)) children.push(value);
    else if (kind === "list" && isArray(value)) addObjects(value, children);
    else if (kind === "map" && isObject(value)) addObjects(Object.values(value), children);
  }
  return children;
}

function addObjects(values: readonly Json[], objects: JsonObject[]): void {
  for (const value of values) if (isObject(value)) objects.push(value);
}
