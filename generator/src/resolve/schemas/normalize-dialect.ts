import { defineMember, isArray, isObject, type Json, type JsonObject } from "../../model/json.js";

/**
 * One schema object of OpenAPI 3.0 as JSON Schema 2020-12 says it: `nullable` becomes the type "null", exclusive bounds become
 * numbers. Only the object itself is touched, not what is nested in it. From 3.1 on nothing changes but `nullable`, which many
 * documents still use there.
 */
export function normalizeDialect(schema: JsonObject, dialect: string): JsonObject {
  if (typeof schema["$ref"] === "string") {
    if (dialect < "3.1") return { $ref: schema["$ref"] };
    return schema["nullable"] === true ? orNull(schema, "$ref") : schema;
  }
  const own = dialect < "3.0" ? fromSwagger(schema) : schema;
  const bounded = dialect < "3.1" ? withNumericBounds(own) : own;
  return Object.hasOwn(bounded, "nullable") ? withNull(bounded) : bounded;
}

/** What Swagger 2.0 says in words of its own: files, the name of a discriminator, and an extension for null that many write. */
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

function withNull(schema: JsonObject): JsonObject {
  const { nullable, ...rest } = schema;
  if (nullable !== true) return rest;
  const { type } = rest;
  if (isArray(rest["enum"]) && !rest["enum"].includes(null))
    return withNull({ ...rest, nullable, enum: [...rest["enum"], null] });
  const composed = ["allOf", "anyOf", "oneOf"].find((key) => isArray(rest[key]));
  // What the schema is composed of would refuse the null that its own type admits.
  if (composed !== undefined && type !== undefined) return orNull(rest, composed);
  if (typeof type === "string") return { ...rest, type: [type, "null"] };
  if (isArray(type)) return type.includes("null") ? rest : { ...rest, type: [...type, "null"] };
  // Without a type a schema admits null already, unless what it is composed of does not.
  return composed === undefined ? rest : orNull(rest, composed);
}

/** `anyOf` of the schema's composition and null; what documents the schema stays outside. */
function orNull({ nullable: _, ...schema }: JsonObject, key: string): JsonObject {
  const outside: Record<string, Json> = {};
  const inside: Record<string, Json> = {};
  for (const [name, value] of Object.entries(schema)) {
    const isDocumentation = name !== key && (documentation.has(name) || name.startsWith("x-"));
    defineMember(isDocumentation ? outside : inside, name, value);
  }
  if (
    key !== "allOf" &&
    isArray(inside[key]) &&
    Object.keys(inside).every((name) => name === key || name === "discriminator")
  ) {
    return { ...outside, ...inside, [key]: [...inside[key], { type: "null" }] };
  }
  return { ...outside, anyOf: [inside, { type: "null" }] };
}

const documentation = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
]);

/** Whether a schema object says anything of which values it admits. */
export function hasMeaning(schema: Json): boolean {
  return isObject(schema) && Object.keys(schema).some((key) => !documentation.has(key) && !key.startsWith("x-"));
}
