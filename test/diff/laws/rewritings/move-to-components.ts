import { isObject, type Json, type JsonObject } from "../../../../generator/dist/model/json.js";
import { mapDocument } from "../map-document.js";
import { refersInside } from "../refers-inside.js";

const fields = new Set(["properties", "items", "additionalProperties", "schema", "itemSchema"]);

/** Moves inline objects, lists and strings to `components/schemas` or `definitions`, and refers to them. */
export function moveToComponents(document: JsonObject): JsonObject | null {
  if (refersInside(document)) return null;
  const moved: (readonly [string, Json])[] = [];
  const prefix = document["swagger"] === undefined ? "#/components/schemas" : "#/definitions";
  const result = mapDocument(document, (value, { kind, field, parent }) => {
    if (kind !== "schema" || !fields.has(field) || value["$ref"] !== undefined) return value;
    // In Swagger 2.0, parts of parameters and headers can't be references.
    if (field === "items" && parent?.["in"] !== undefined) return value;
    const name = `Moved${moved.length + 1}`;
    moved.push([name, value]);
    return { $ref: `${prefix}/${name}` };
  });
  if (moved.length === 0) return null;
  if (document["swagger"] !== undefined) {
    const { definitions } = result;
    return { ...result, definitions: { ...(isObject(definitions) ? definitions : {}), ...Object.fromEntries(moved) } };
  }
  const { components } = result;
  const known = isObject(components) ? components : {};
  const schemas = isObject(known["schemas"]) ? known["schemas"] : {};
  return { ...result, components: { ...known, schemas: { ...schemas, ...Object.fromEntries(moved) } } };
}
