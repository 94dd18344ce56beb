import { isArray, isObject, member } from "../model/json.js";
import type { ApiDocument, SchemaNode } from "../resolve/document.js";

/** Returns the schemas that a schema includes through `$ref` and `allOf`. */
export function includedSchemas(schema: SchemaNode, document: ApiDocument): readonly SchemaNode[] {
  const reference = member(schema, "$ref");
  const target = typeof reference === "string" ? document.schemas.get(reference)?.schema : undefined;
  const parts = member(schema, "allOf");
  return [...(target === undefined ? [] : [target]), ...(isArray(parts) ? parts.filter(isObject) : [])];
}
