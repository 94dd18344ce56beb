import { isObject } from "../../../model/json.js";
import type { ApiDocument, Content, SchemaNode } from "../../../resolve/document.js";

/**
 * Returns the schema of one item of a sequence. Without `itemSchema`, `schema` describes the whole sequence as an array (OpenAPI 3.2
 * section 4.14.3) or, as in many documents of earlier versions, one item.
 */
export function itemSchema({ schema, itemSchema }: Content, { schemas }: ApiDocument): SchemaNode {
  if (itemSchema !== null) return itemSchema;
  if (schema === null || !isObject(schema)) return true;
  const { $ref: reference } = schema;
  const target = typeof reference === "string" ? (schemas.get(reference)?.schema ?? true) : schema;
  const items = isObject(target) && target["type"] === "array" ? target["items"] : undefined;
  return isObject(items ?? null) || typeof items === "boolean" ? (items as SchemaNode) : schema;
}
