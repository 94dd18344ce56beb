import { isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import { isSimplePattern } from "./is-simple-pattern.js";

const isCount = (value: Json): boolean => typeof value === "number" && Number.isInteger(value) && value >= 0;
const isNumber = (value: Json): boolean => typeof value === "number";
const isBoolean = (value: Json): boolean => typeof value === "boolean";
const isSmall = (value: Json): boolean => JSON.stringify(value).length <= 200;

const types: ReadonlySet<Json> = new Set(["string", "number", "integer", "boolean", "null", "array", "object"]);

/** The keywords without subschemas that the schemas of arguments and of data keep, each with a check of its value. */
export const commonKeywords: ReadonlyMap<string, (value: Json) => boolean> = new Map([
  ["type", (value) => (isArray(value) ? value.length > 0 && value.every((each) => types.has(each)) : types.has(value))],
  ["enum", (value) => isArray(value) && value.length > 0],
  ["const", () => true],
  ["deprecated", isBoolean],
]);

/** The formats that Ajv supports. Other formats are omitted. */
const formats: ReadonlySet<Json> = new Set(
  "date time date-time iso-time iso-date-time duration uri uri-reference uri-template email hostname ipv4 ipv6 regex uuid json-pointer relative-json-pointer byte int32 int64 float double password".split(
    " ",
  ),
);

/** The keywords that only the schemas of arguments keep, because an API's responses may violate its document. */
export const inputKeywords: ReadonlyMap<string, (value: Json) => boolean> = new Map([
  ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"].map(
    (key) => [key, isCount] as const,
  ),
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].map((key) => [key, isNumber] as const),
  ["multipleOf", (value) => typeof value === "number" && value > 0],
  ["uniqueItems", isBoolean],
  ["format", (value) => formats.has(value)],
  ["pattern", (value) => typeof value === "string" && isSimplePattern(value)],
  ["default", isSmall],
]);

/** Returns the names in `required`, without those in `omitted`. */
export function requiredNames({ required }: JsonObject, omitted: ReadonlySet<string>): readonly string[] {
  const names = isArray(required) ? required.filter((name) => typeof name === "string") : [];
  return [...new Set(names)].filter((name) => !omitted.has(name));
}

/** Returns the first example of a schema if it is small. */
export function exampleOf({ example, examples }: JsonObject): Json | undefined {
  const [first] = isArray(examples) ? examples : example === undefined ? [] : [example];
  return first !== undefined && isSmall(first) && !isObject(first) ? first : undefined;
}
