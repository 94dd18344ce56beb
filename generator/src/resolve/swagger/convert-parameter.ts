import { isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { childOf } from "../../model/location.js";
import { extensionsOf, textField } from "../read/read-fields.js";
import type { Place } from "../references/references.js";
import { arrayStyle, type ListPlace } from "./array-style.js";
import type { SwaggerContext } from "./swagger-context.js";

/** What says something of a parameter rather than of its value. */
const ownFields = new Set(["name", "in", "description", "required", "allowEmptyValue", "collectionFormat"]);

/** A parameter of a path, a query or a header. One whose place is unknown stays as it is: it is refused where it is read. */
export function convertParameter(place: Place, context: SwaggerContext): Json {
  const { value, at } = place;
  const kind = textField(value, "in");
  const listPlace = kind === "query" || kind === "path" || kind === "header" ? kind : "query";
  const kept = isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => ownFields.has(key) && key !== "collectionFormat"))
    : {};
  const { style, schema } = convertValue(place, listPlace, context);
  return context.references.adopt({ ...extensionsOf(value), ...kept, ...style, schema }, at);
}

export interface ConvertedValue {
  /** `style` and `explode` of OpenAPI 3; empty for what is no list. */
  readonly style: JsonObject;
  readonly schema: Json;
}

/** What a value is like, said beside its name, as a schema; how lists are written goes apart. */
export function convertValue(place: Place, kind: ListPlace, context: SwaggerContext): ConvertedValue {
  const { value, at } = place;
  if (member(value, "type") === undefined) return withoutType(place, context);
  const schema = isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([key]) => !ownFields.has(key)))
    : {};
  if (schema["type"] !== "array") return { style: {}, schema: context.references.adopt(schema, at) };
  const style = arrayStyle(place, kind, context);
  // A list that cannot be written is the caller's text.
  return style === null
    ? { style: {}, schema: context.references.adopt({ type: "string" }, at) }
    : { style, schema: context.references.adopt(schema, at) };
}

/** Only bodies have a schema in 2.0; where it is written all the same it is plain what is meant. */
function withoutType({ value, at }: Place, { references, reporter }: SwaggerContext): ConvertedValue {
  const schema = member(value, "schema");
  reporter.report({
    code: schema === undefined ? "missing-field" : "misplaced-schema",
    severity: "warning",
    at: schema === undefined ? at : childOf(at, "schema"),
    onKey: true,
    message:
      schema === undefined
        ? 'A value outside a body needs a field "type"; any text is taken.'
        : "In Swagger 2.0 only a body has a schema; it is taken as it is meant.",
    help: "Write type, format, items and enum beside the name.",
  });
  if (schema === undefined) return { style: {}, schema: references.adopt({ type: "string" }, at) };
  return { style: {}, schema: isObject(schema) ? references.adopt({ ...schema }, childOf(at, "schema")) : schema };
}
