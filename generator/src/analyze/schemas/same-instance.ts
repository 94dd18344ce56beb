import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { ApiDocument } from "../../resolve/document.js";

/** Returns a schema and all schemas that apply to the same value, through `$ref`, `allOf`, `anyOf` and `oneOf`; each once. */
export function sameInstance(schema: Json | undefined, { schemas }: ApiDocument): readonly JsonObject[] {
  const found = new Set<JsonObject>();
  const queue = [schema];
  while (queue.length > 0) {
    const node = queue.pop();
    if (!isObject(node) || found.has(node)) continue;
    found.add(node);
    const reference = node["$ref"];
    if (typeof reference === "string") queue.push(schemas.get(reference)?.schema);
    for (const list of [node["allOf"], node["anyOf"], node["oneOf"]]) if (isArray(list)) queue.push(...list);
  }
  return [...found];
}
