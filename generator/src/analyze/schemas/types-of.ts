import { isArray, type JsonObject } from "../../model/json.js";

/**
 * Returns the JSON types that a schema allows, as stated by `type` or implied by other keywords. Null if the schema
 * doesn't restrict them.
 */
export function typesOf(schema: JsonObject): readonly string[] | null {
  const { type } = schema;
  if (typeof type === "string") return [type];
  if (isArray(type)) return type.filter((each) => typeof each === "string");
  const implied = impliedTypes.find(([, keywords]) => keywords.some((key) => schema[key] !== undefined));
  if (implied !== undefined) return [implied[0]];
  return typeof schema["format"] === "string" && stringFormats.has(schema["format"]) ? ["string"] : null;
}

/** Keywords that imply a type, in the order in which they are checked. */
const impliedTypes: readonly (readonly [type: string, keywords: readonly string[]])[] = [
  [
    "object",
    ["properties", "additionalProperties", "patternProperties", "propertyNames", "maxProperties", "minProperties"],
  ],
  ["array", ["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]],
  ["string", ["pattern", "minLength", "maxLength", "x-extensible-enum", "contentEncoding", "contentMediaType"]],
  ["number", ["minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"]],
];

const stringFormats = new Set([
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
