import { isArray, type JsonObject } from "../../../../generator/dist/model/json.js";
import { mapDocument } from "../map-document.js";
import type { ObjectKind } from "../object-kinds.js";
import { refersInside } from "../refers-inside.js";

/** The lists whose order has no meaning. */
const unordered: Partial<Record<ObjectKind, readonly string[]>> = {
  document: ["tags", "security"],
  pathItem: ["parameters"],
  operation: ["tags", "parameters", "security"],
  parameter: ["enum"],
  schema: ["required", "enum", "type", "allOf", "anyOf", "oneOf"],
};

/** Reverses lists whose order has no meaning, such as `required`. */
export function reverseLists(document: JsonObject): JsonObject | null {
  if (refersInside(document)) return null;
  return mapDocument(document, (value, { kind }) => {
    const lists = (unordered[kind] ?? []).flatMap((key) => {
      const list = value[key];
      return isArray(list) ? [[key, [...list].reverse()] as const] : [];
    });
    return { ...value, ...Object.fromEntries(lists) };
  });
}
