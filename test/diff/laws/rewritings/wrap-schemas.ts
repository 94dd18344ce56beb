import type { JsonObject } from "../../../../generator/dist/model/json.js";
import { mapDocument } from "../map-document.js";
import { refersInside } from "../refers-inside.js";

const fields = new Set(["properties", "items", "additionalProperties", "schema", "itemSchema"]);

/** Wraps the schemas of properties, items and bodies in an `allOf` with one member. */
export function wrapSchemas(document: JsonObject): JsonObject | null {
  if (refersInside(document)) return null;
  let count = 0;
  const result = mapDocument(document, (value, { kind, field }) => {
    if (kind !== "schema" || !fields.has(field)) return value;
    count += 1;
    return { allOf: [value] };
  });
  return count > 0 ? result : null;
}
