import type { JsonObject } from "../../../../generator/dist/model/json.js";
import { mapDocument } from "../map-document.js";

/** Writes fields that are missing with their defaults, such as `required: false` and `style: form`. */
export function writeDefaults(document: JsonObject): JsonObject | null {
  if (document["swagger"] !== undefined) return null;
  return mapDocument(document, (value, { kind, field }) => {
    if (value["$ref"] !== undefined) return value;
    switch (kind) {
      case "parameter":
        return { ...serialization(value, field), required: false, deprecated: false, ...value };
      case "operation":
        return { deprecated: false, ...value };
      case "requestBody":
        return { required: false, ...value };
      case "schema":
        return { deprecated: false, readOnly: false, writeOnly: false, uniqueItems: false, ...value };
      default:
        return value;
    }
  });
}

function serialization({ in: place, content, style }: JsonObject, field: string): JsonObject {
  if (content !== undefined || field === "headers") return {};
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  return { style: usual, explode: (style ?? usual) === "form", ...(place === "query" ? { allowReserved: false } : {}) };
}
