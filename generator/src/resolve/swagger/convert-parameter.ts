import { isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, stringField } from "../read/read-fields.js";
import type { LocatedValue } from "../references/located-value.js";
import { arrayStyle, type ListLocation } from "./array-style.js";
import type { SwaggerContext } from "./swagger-context.js";

/** Fields that describe a parameter rather than its value. */
const parameterFields = new Set(["name", "in", "description", "required", "allowEmptyValue", "collectionFormat"]);

/** Converts a path, query or header parameter. A parameter with an unknown `in` is copied, because `readParameter` reports it. */
export function convertParameter(parameter: LocatedValue, context: SwaggerContext): Json {
  const { value, at } = parameter;
  const kind = stringField(value, "in");
  const listLocation = kind === "query" || kind === "path" || kind === "header" ? kind : "query";
  const copied = isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter(([key]) => parameterFields.has(key) && key !== "collectionFormat"),
      )
    : {};
  const { style, schema } = convertValue(parameter, listLocation, context);
  return context.references.withOrigin({ ...extensionsOf(value), ...copied, ...style, schema }, at);
}

export interface ConvertedValue {
  /** The OpenAPI 3 fields `style` and `explode`; empty if the value is not a list. */
  readonly style: JsonObject;
  readonly schema: Json;
}

/**
 * Creates a schema from the fields that describe a value, and `style` and `explode` from those that describe its
 * serialization.
 */
export function convertValue(parameter: LocatedValue, kind: ListLocation, context: SwaggerContext): ConvertedValue {
  const { value, at } = parameter;
  if (member(value, "type") === undefined) return withoutType(parameter, context);
  const schema = isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => !parameterFields.has(key)))
    : {};
  if (schema["type"] !== "array") return { style: {}, schema: context.references.withOrigin(schema, at) };
  const style = arrayStyle(parameter, kind, context);
  // If the client can't serialize a list, the caller must serialize it and pass a string.
  return style === null
    ? { style: {}, schema: context.references.withOrigin({ type: "string" }, at) }
    : { style, schema: context.references.withOrigin(schema, at) };
}

/**
 * Converts a parameter without a type. In Swagger 2.0, only the body can have a schema, but if another parameter has
 * one, it is used.
 */
function withoutType({ value, at }: LocatedValue, { references, reporter }: SwaggerContext): ConvertedValue {
  const schema = member(value, "schema");
  reporter.report({
    code: schema === undefined ? "missing-field" : "misplaced-schema",
    severity: "warning",
    at: schema === undefined ? at : childOf(at, "schema"),
    onKey: true,
    message:
      schema === undefined
        ? 'The field "type" is missing; a string is assumed.'
        : "In Swagger 2.0, only a body parameter can have a schema; the schema is used anyway.",
    help: "Write type and, if needed, format, items and enum directly in the parameter or header.",
  });
  if (schema === undefined) return { style: {}, schema: references.withOrigin({ type: "string" }, at) };
  return { style: {}, schema: isObject(schema) ? references.withOrigin({ ...schema }, childOf(at, "schema")) : schema };
}
