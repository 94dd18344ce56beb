import { defineMember, isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { NullInSchema } from "./null-in-schema.js";

/** Determines whether a schema that is not yet converted allows null. */
type FindNull = (schema: JsonObject) => NullInSchema;

/**
 * Converts a Swagger 2.0 or OpenAPI 3.0 schema object to JSON Schema 2020-12: `nullable` becomes the type "null", and
 * exclusive bounds become numbers. Doesn't convert nested schemas. From OpenAPI 3.1 on, converts only `nullable`, which
 * many documents still use.
 */
export function normalizeDialect(schema: JsonObject, dialect: string, findNull: FindNull): JsonObject {
  if (typeof schema["$ref"] === "string") {
    if (dialect < "3.1") return { $ref: schema["$ref"] };
    return schema["nullable"] === true ? withNullVariant(schema, "$ref", findNull) : schema;
  }
  const modern = dialect < "3.0" ? fromSwagger(schema) : schema;
  const bounded = dialect < "3.1" ? withNumericBounds(modern) : modern;
  return Object.hasOwn(bounded, "nullable") ? withNull(bounded, findNull) : bounded;
}

/** Converts the keywords that differ in Swagger 2.0: the type `file`, `discriminator`, and the common extension `x-nullable`. */
function fromSwagger({ discriminator, "x-nullable": nullable, ...schema }: JsonObject): JsonObject {
  return {
    ...schema,
    ...(schema["type"] === "file" ? { type: "string", format: "binary" } : {}),
    ...(typeof discriminator === "string" ? { discriminator: { propertyName: discriminator } } : {}),
    ...(nullable === true ? { nullable } : {}),
  };
}

function withNumericBounds(schema: JsonObject): JsonObject {
  const { exclusiveMinimum, exclusiveMaximum } = schema;
  if (typeof exclusiveMinimum !== "boolean" && typeof exclusiveMaximum !== "boolean") return schema;
  return withBound(withBound(schema, "exclusiveMinimum", "minimum"), "exclusiveMaximum", "maximum");
}

function withBound(schema: JsonObject, flag: string, bound: string): JsonObject {
  if (typeof schema[flag] !== "boolean") return schema;
  const { [flag]: isExclusive, [bound]: limit, ...rest } = schema;
  if (limit === undefined) return rest;
  return { ...rest, [isExclusive === true ? flag : bound]: limit };
}

function withNull(schema: JsonObject, findNull: FindNull): JsonObject {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  const { type } = rest;
  if (isArray(rest["enum"]) && !rest["enum"].includes(null))
    return withNull({ ...rest, nullable, enum: [...rest["enum"], null] }, findNull);
  const composed = ["allOf", "anyOf", "oneOf"].find((key) => isArray(rest[key]));
  // Without a null variant, the composition would reject null even though `type` allows it.
  if (composed !== undefined && type !== undefined) return withNullVariant(rest, composed, findNull);
  if (typeof type === "string") return { ...rest, type: [type, "null"] };
  if (isArray(type)) return type.includes("null") ? rest : { ...rest, type: [...type, "null"] };
  // Without a type, a schema already allows null, unless its composition rejects null.
  return composed === undefined ? rest : withNullVariant(rest, composed, findNull);
}

/**
 * Adds null as a variant of `anyOf` or `oneOf`, creating an `anyOf` if there is none. Annotations such as `description`
 * remain outside the union.
 */
function withNullVariant({ nullable: _, ...schema }: JsonObject, key: string, findNull: FindNull): JsonObject {
  const outside: Record<string, Json> = {};
  const inside: Record<string, Json> = {};
  for (const [name, value] of Object.entries(schema)) {
    const isAnnotation = name !== key && (annotations.has(name) || name.startsWith("x-"));
    defineMember(isAnnotation ? outside : inside, name, value);
  }
  const members = inside[key];
  const isUnion = key === "anyOf" || key === "oneOf";
  if (isUnion && isArray(members) && Object.keys(inside).every((name) => name === key || name === "discriminator")) {
    // A `oneOf` rejects null if it matches two members.
    const found = key === "oneOf" ? findNull({ oneOf: members }) : "forbidden";
    if (found === "allowed") return { ...outside, ...inside };
    if (found === "forbidden") return { ...outside, ...inside, [key]: [...members, { type: "null" }] };
  }
  return { ...outside, anyOf: [inside, { type: "null" }] };
}

const annotations = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "xml",
]);

/** Whether a schema contains keywords other than annotations, and so may restrict its values. */
export function hasConstraints(schema: Json): boolean {
  return isObject(schema) && Object.keys(schema).some((key) => !annotations.has(key) && !key.startsWith("x-"));
}
