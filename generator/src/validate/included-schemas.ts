import { isArray, isObject, member } from "../model/json.js";
import type { ApiDocument, SchemaNode } from "../resolve/document.js";

/**
 * Returns a schema and all schemas that it includes, directly or indirectly, through `$ref` and `keywords`. Each schema
 * occurs once, in document order.
 */
export function includedSchemas(
  schema: SchemaNode,
  document: ApiDocument,
  keywords: readonly ("allOf" | "anyOf" | "oneOf")[] = ["allOf"],
): readonly SchemaNode[] {
  const found = new Set<SchemaNode>();
  // Included schemas are pushed in reverse, so that they are popped in document order.
  const stack = [schema];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const reference = member(next, "$ref");
    const target = typeof reference === "string" ? document.schemas.get(reference)?.schema : undefined;
    const parts = keywords.flatMap((keyword) => {
      const list = member(next, keyword);
      return isArray(list) ? list.filter(isObject) : [];
    });
    const included: readonly SchemaNode[] = target === undefined ? parts : [target, ...parts];
    for (const each of included.toReversed()) stack.push(each);
  }
  return [...found];
}
