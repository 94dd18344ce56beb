import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { Literal } from "../../model/schema.js";

/** The types that a schema admits, stated or to be seen from its keywords; null if it says nothing of types. */
export function typesOf(schema: JsonObject): readonly string[] | null {
  const { type } = schema;
  if (typeof type === "string") return [type];
  if (isArray(type)) return type.filter((each) => typeof each === "string");
  if (
    ["properties", "additionalProperties", "patternProperties", "propertyNames", "maxProperties", "minProperties"].some(
      (key) => schema[key] !== undefined,
    )
  )
    return ["object"];
  if (["items", "prefixItems", "minItems", "maxItems", "uniqueItems"].some((key) => schema[key] !== undefined))
    return ["array"];
  if (
    ["pattern", "minLength", "maxLength", "x-extensible-enum", "contentEncoding"].some(
      (key) => schema[key] !== undefined,
    )
  )
    return ["string"];
  if (
    ["minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"].some(
      (key) => schema[key] !== undefined,
    )
  )
    return ["number"];
  return typeof schema["format"] === "string" && textFormats.has(schema["format"]) ? ["string"] : null;
}

const textFormats = new Set([
  "date",
  "date-time",
  "time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "uri",
  "uuid",
  "binary",
  "byte",
  "password",
]);

/** A part that speaks only of properties that stand elsewhere. */
export function isRequiredOnly(schema: JsonObject): boolean {
  return (
    isArray(schema["required"]) &&
    Object.keys(schema).every((key) => key === "required" || key === "type" || isAnnotation(key)) &&
    (schema["type"] === undefined || schema["type"] === "object")
  );
}

/** A part that says nothing of which values are valid. */
export function isAnnotationOnly(schema: JsonObject): boolean {
  return Object.keys(schema).every(isAnnotation);
}

function isAnnotation(key: string): boolean {
  return (
    [
      "title",
      "description",
      "example",
      "examples",
      "deprecated",
      "readOnly",
      "writeOnly",
      "default",
      "externalDocs",
    ].includes(key) || key.startsWith("x-")
  );
}

/** A schema of constants. */
export function hasConstants(schema: Json | undefined): boolean {
  return isObject(schema) && (schema["const"] !== undefined || isArray(schema["enum"]));
}

export function isScalar(value: Json): value is Literal {
  return value === null || typeof value !== "object";
}
