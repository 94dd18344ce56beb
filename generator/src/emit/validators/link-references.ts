import { isArray, isObject, type Json } from "../../model/json.js";
import { Constant } from "../../render/encode.js";
import { LazyConstant } from "../../render/lazy-constant.js";

/** Replaces the references of a schema with functions that return the constants of their targets. */
export function linkReferences(schema: Json): unknown {
  if (!isObject(schema)) return schema;
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "$ref" && typeof value === "string") result[keyword] = new LazyConstant(value);
    else if (literalKeywords.has(keyword)) result[keyword] = value;
    else if (mapKeywords.has(keyword) && isObject(value)) result[keyword] = linkMembers(value);
    else if (isArray(value)) result[keyword] = value.map(linkReferences);
    else result[keyword] = linkReferences(value);
  }
  return result;
}

/** Returns the constant that a schema refers to if it is only a reference, or else the linked schema. */
export function linkSchema(schema: Json): unknown {
  const reference = isObject(schema) && Object.keys(schema).length === 1 ? schema["$ref"] : undefined;
  return typeof reference === "string" ? new Constant(reference) : linkReferences(schema);
}

function linkMembers(schemas: Readonly<Record<string, Json>>): object {
  const members: Record<string, unknown> = {};
  // A property can be named `__proto__`.
  for (const [name, schema] of Object.entries(schemas))
    Object.defineProperty(members, name, { value: linkReferences(schema), enumerable: true });
  return members;
}

const literalKeywords: ReadonlySet<string> = new Set(["const", "enum", "required", "dependentRequired", "type"]);
const mapKeywords: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);
