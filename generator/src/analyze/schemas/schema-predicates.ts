import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { Literal } from "../../model/schema.js";

/** Whether `required` is a schema's only constraint. The properties that it names are then declared elsewhere. */
export function isRequiredOnly(schema: JsonObject): boolean {
  return (
    isArray(schema["required"]) &&
    Object.keys(schema).every((key) => key === "required" || key === "type" || isAnnotation(key)) &&
    (schema["type"] === undefined || schema["type"] === "object")
  );
}

/** Whether a schema has only annotations, so that every value is valid. */
export function isAnnotationOnly(schema: JsonObject): boolean {
  return Object.keys(schema).every(isAnnotation);
}

function isAnnotation(key: string): boolean {
  return annotations.has(key) || key.startsWith("x-");
}

const annotations = new Set([
  "title",
  "description",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "externalDocs",
  "xml",
]);

/** Whether a schema has `const` or `enum`. */
export function hasConstants(schema: Json | undefined): boolean {
  return isObject(schema) && (schema["const"] !== undefined || isArray(schema["enum"]));
}

export function isScalar(value: Json): value is Literal {
  return value === null || typeof value !== "object";
}
