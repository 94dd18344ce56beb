import type { Schemas } from "../../data/schema/flatten.js";
import { typesOfValues } from "../../data/json/types-of-values.js";
import { isArray, isObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { propertiesOf } from "./properties-of.js";
import { typesOf } from "./types-of.js";

/**
 * Resolves a `$ref`, and reduces a composed schema to the types, properties and items of its parts. The parts' other
 * keywords are dropped. A schema that only lists values has the types of these values.
 */
export function followSchema(schema: MockSchema, schemas: Schemas, depth = 0): MockSchema {
  if (!isObject(schema) || depth > 8) return schema;
  const name = schema["$ref"];
  if (typeof name === "string") return followSchema(schemas[name] ?? true, schemas, depth + 1);
  if (schema["type"] !== undefined) return schema;
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const parts = schema[keyword];
    const typedParts = isArray(parts)
      ? parts
          .map((part) => followSchema(isObject(part) ? part : true, schemas, depth + 1))
          .filter((part) => isObject(part) && part["type"] !== undefined)
      : [];
    if (typedParts.length === 0) continue;
    return typedParts.length === 1 ? (typedParts[0] ?? true) : unionOf(typedParts);
  }
  const { enum: listed, const: only } = schema;
  const types = typesOfValues(only === undefined ? (isArray(listed) ? listed : []) : [only]);
  return types.length === 0 ? schema : { ...schema, type: types };
}

/** A schema with the types, properties and items of all parts. */
function unionOf(parts: readonly MockSchema[]): MockSchema {
  const type = [...new Set(parts.flatMap((part) => typesOf(part)))];
  const properties = Object.fromEntries(parts.flatMap((part) => Object.entries(propertiesOf(part))));
  const items = parts.map((part) => (isObject(part) ? part["items"] : undefined)).find((each) => each !== undefined);
  return { type, properties, ...(items === undefined ? {} : { items }) };
}
