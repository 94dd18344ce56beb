import { isArray, isObject, type Json, type JsonObject, member } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import type { JsonType } from "../json/type-of.js";
import { compilePattern } from "../../pattern/compile-pattern.js";
import type { ArrayRules, Condition, FlatSchema, NumberRules, ObjectRules, TextRules } from "./flat-schema.js";

const TYPES: ReadonlySet<Json> = new Set(["null", "boolean", "integer", "number", "string", "array", "object"]);

/** Reads the keywords of a schema object, except `$ref`, `allOf`, `oneOf` and `anyOf`. Keywords with invalid values are ignored. */
export function readFlat(schema: JsonObject): FlatSchema {
  return {
    isNever: false,
    names: [],
    types: readTypes(schema["type"]),
    values: readValues(schema),
    defaults: Object.hasOwn(schema, "default") ? [schema["default"] ?? null] : [],
    examples: [...(Object.hasOwn(schema, "example") ? [schema["example"] ?? null] : []), ...toList(schema["examples"])],
    knownValues: toList(schema["x-extensible-enum"]),
    isReadOnly: schema["readOnly"] === true,
    isWriteOnly: schema["writeOnly"] === true,
    text: readText(schema),
    number: readNumber(schema),
    array: readArray(schema),
    object: readObject(schema),
    alternatives: [],
    conditions: readConditions(schema),
    excluded: toSchemas(schema["not"]),
  };
}

function readTypes(type: Json | undefined): readonly JsonType[] | null {
  if (type === undefined) return null;
  const types = (isArray(type) ? type : [type]).filter((each): each is JsonType => TYPES.has(each));
  return types.length === 0 ? null : types;
}

function readValues(schema: JsonObject): readonly Json[] | null {
  if (Object.hasOwn(schema, "const")) return [schema["const"] ?? null];
  return isArray(schema["enum"]) ? schema["enum"] : null;
}

function readText(schema: JsonObject): TextRules {
  const { format, pattern } = schema;
  return {
    format: typeof format === "string" ? format : null,
    patterns: typeof pattern === "string" ? [{ source: pattern, expression: compilePattern(pattern) }] : [],
    minLength: toNumber(schema["minLength"], 0),
    maxLength: toNumber(schema["maxLength"], Infinity),
  };
}

function readNumber(schema: JsonObject): NumberRules {
  const step = toNumber(schema["multipleOf"], 0);
  return {
    minimum: toNumber(schema["minimum"], -Infinity),
    maximum: toNumber(schema["maximum"], Infinity),
    exclusiveMinimum: toNumber(schema["exclusiveMinimum"], -Infinity),
    exclusiveMaximum: toNumber(schema["exclusiveMaximum"], Infinity),
    multiplesOf: step > 0 ? [step] : [],
  };
}

function readArray(schema: JsonObject): ArrayRules {
  return {
    prefixItems: toList(schema["prefixItems"]).filter(isSchema),
    items: toSchema(schema["items"]),
    contains: toSchema(schema["contains"]),
    minContains: toNumber(schema["minContains"], 1),
    minItems: toNumber(schema["minItems"], 0),
    maxItems: toNumber(schema["maxItems"], Infinity),
    isUnique: schema["uniqueItems"] === true,
  };
}

function readObject(schema: JsonObject): ObjectRules {
  return {
    properties: new Map(
      entries(schema["properties"]).filter((entry): entry is [string, MockSchema] => isSchema(entry[1])),
    ),
    patternProperties: entries(schema["patternProperties"]).map(([source, value]) => ({
      pattern: { source, expression: compilePattern(source) },
      schema: toSchema(value) ?? true,
    })),
    additional: toSchema(schema["additionalProperties"]),
    isSealed: schema["unevaluatedProperties"] === false,
    propertyNames: toSchema(schema["propertyNames"]),
    required: new Set(toList(schema["required"]).filter((name) => typeof name === "string")),
    minProperties: toNumber(schema["minProperties"], 0),
    maxProperties: toNumber(schema["maxProperties"], Infinity),
    tags: new Map(),
  };
}

/** Reads `if`, and converts `dependentRequired` and `dependentSchemas` to conditions on the presence of a property. */
function readConditions(schema: JsonObject): readonly Condition[] {
  const dependencies = [
    ...entries(schema["dependentRequired"]).map(([name, required]) => [name, { required }] as const),
    ...entries(schema["dependentSchemas"]).map(([name, value]) => [name, toSchema(value) ?? true] as const),
  ].map(([name, then]) => ({ if: { type: "object", required: [name] }, then, else: true }));
  const condition = toSchema(schema["if"]);
  if (condition === null) return dependencies;
  const then = toSchema(member(schema, "then")) ?? true;
  return [{ if: condition, then, else: toSchema(schema["else"]) ?? true }, ...dependencies];
}

function isSchema(value: Json): value is MockSchema {
  return typeof value === "boolean" || isObject(value);
}

function toSchema(value: Json | undefined): MockSchema | null {
  return value !== undefined && isSchema(value) ? value : null;
}

function toSchemas(value: Json | undefined): readonly MockSchema[] {
  return value !== undefined && isSchema(value) ? [value] : [];
}

function toNumber(value: Json | undefined, fallback: number): number {
  return typeof value === "number" ? value : fallback;
}

function toList(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}

function entries(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}
