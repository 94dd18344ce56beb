import { isArray, isObject, type Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";

export type Schemas = Readonly<Record<string, MockSchema>>;

/** The schema that a reference stands for; of one that is put together from several what they say together. */
export function followSchema(schema: MockSchema, schemas: Schemas, depth = 0): MockSchema {
  if (!isObject(schema) || depth > 8) return schema;
  const name = schema["$ref"];
  if (typeof name === "string") return followSchema(schemas[name] ?? true, schemas, depth + 1);
  if (schema["type"] !== undefined) return schema;
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const parts = schema[keyword];
    const typed = isArray(parts)
      ? parts
          .map((part) => followSchema(isObject(part) ? part : true, schemas, depth + 1))
          .filter((part) => isObject(part) && part["type"] !== undefined)
      : [];
    if (typed.length === 0) continue;
    return typed.length === 1 ? (typed[0] ?? true) : unionOf(typed);
  }
  return schema;
}

/** What any of several schemas says of types, members and items. */
function unionOf(parts: readonly MockSchema[]): MockSchema {
  const type = [...new Set(parts.flatMap((part) => typesOf(part)))];
  const properties = Object.fromEntries(parts.flatMap((part) => Object.entries(propertiesOf(part))));
  const items = parts.map((part) => (isObject(part) ? part["items"] : undefined)).find((each) => each !== undefined);
  return { type, properties, ...(items === undefined ? {} : { items }) };
}

export function typesOf(schema: MockSchema): readonly string[] {
  const type = isObject(schema) ? schema["type"] : undefined;
  return typeof type === "string" ? [type] : isArray(type) ? type.filter((each) => typeof each === "string") : [];
}

export function propertiesOf(schema: MockSchema): Readonly<Record<string, Json>> {
  const properties = isObject(schema) ? schema["properties"] : undefined;
  return isObject(properties) ? properties : {};
}

/** The schema of a member: of what has no property of its own, what `additionalProperties` says. */
export function propertyOf(schema: MockSchema, key: string): MockSchema {
  const properties = propertiesOf(schema);
  const others = isObject(schema) ? schema["additionalProperties"] : undefined;
  const found = Object.hasOwn(properties, key) ? properties[key] : others;
  return isObject(found) ? found : true;
}
