import { isArray, type JsonObject } from "../../../../generator/dist/model/json.js";
import { mapDocument } from "../map-document.js";
import { refersInside } from "../refers-inside.js";
import { toOpenApi31 } from "./to-openapi-31.js";

/** Replaces lists of a type and null with a union of a schema and null. Converts a document in OpenAPI 3.0 to 3.1 first. */
export function nullAsUnion(document: JsonObject, key: "anyOf" | "oneOf"): JsonObject | null {
  const modern = toOpenApi31(document) ?? document;
  const { openapi } = modern;
  if (typeof openapi !== "string" || openapi < "3.1" || refersInside(modern)) return null;
  let count = 0;
  const result = mapDocument(modern, (value, { kind, field }) => {
    const { type, enum: values, ...others } = value;
    if (kind !== "schema" || !isArray(type) || type.length !== 2 || !type.includes("null") || field === "schemas")
      return value;
    if ("const" in value || ["allOf", "anyOf", "oneOf", "not", "if"].some((each) => each in value)) return value;
    // Without null in the list, the schema doesn't allow null.
    if (isArray(values) && !(values.includes(null) && values.length > 1)) return value;
    count += 1;
    const [other = "null"] = type.filter((each) => each !== "null");
    const list = isArray(values) ? { enum: values.filter((each) => each !== null) } : {};
    const { title, description, default: fallback, deprecated, readOnly, writeOnly, ...inner } = others;
    const outer = { title, description, default: fallback, deprecated, readOnly, writeOnly };
    const annotations = Object.entries(outer).flatMap(([name, each]) =>
      each === undefined ? [] : [[name, each] as const],
    );
    return { ...Object.fromEntries(annotations), [key]: [{ ...inner, type: other, ...list }, { type: "null" }] };
  });
  return count > 0 ? result : null;
}
