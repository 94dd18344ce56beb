import { isArray, isObject, type Json, type JsonObject } from "../../../../generator/dist/model/json.js";
import { mapDocument } from "../map-document.js";
import { refersInside } from "../refers-inside.js";

/** Converts a document from OpenAPI 3.0 to 3.1: null becomes a type, exclusive bounds become numbers, `example` a list. */
export function toOpenApi31(document: JsonObject): JsonObject | null {
  const { openapi } = document;
  if (typeof openapi !== "string" || !openapi.startsWith("3.0") || refersInside(document)) return null;
  const { "x-webhooks": webhooks, ...result } = mapDocument(document, (value, { kind }) =>
    kind === "schema" ? toSchema31(value) : value,
  );
  return { ...result, openapi: "3.1.0", ...(isObject(webhooks) ? { webhooks } : {}) };
}

function toSchema31(schema: JsonObject): JsonObject {
  // OpenAPI 3.0 ignores everything next to a reference.
  if (typeof schema["$ref"] === "string") return { $ref: schema["$ref"] };
  const { example, ...others } = withBound(withBound(withNull(schema), "Minimum"), "Maximum");
  return example === undefined ? others : { ...others, examples: [example] };
}

function withBound(schema: JsonObject, end: "Minimum" | "Maximum"): JsonObject {
  const { [`exclusive${end}`]: flag, ...others } = schema;
  if (typeof flag !== "boolean") return schema;
  const { [end.toLowerCase()]: limit, ...rest } = others;
  if (!flag || limit === undefined) return others;
  return { ...rest, [`exclusive${end}`]: limit };
}

/** Almanac reads a nullable `enum` as if it contained null, and ignores `nullable` in a schema without type and parts. */
function withNull({ nullable, ...schema }: JsonObject): JsonObject {
  if (nullable !== true) return schema;
  const { type, enum: values } = schema;
  const isComposed = ["allOf", "anyOf", "oneOf"].some((key) => schema[key] !== undefined);
  if (isComposed) return { anyOf: [schema, { type: "null" }] };
  const types: readonly Json[] = isArray(type) ? type : type === undefined ? [] : [type];
  return {
    ...schema,
    ...(types.length === 0 ? {} : { type: [...types, "null"] }),
    ...(isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}
