import { flatten } from "../../data/schema/flatten.js";
import { defineMember, isObject, type Json, type JsonObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import type { Call } from "../call.js";

const names = ["kind", "apiVersion", "object", "type"];
const cache = new WeakMap<object, JsonObject>();

/** The properties that name the kind of an object, such as `kind`, if the document states their only value or a default. */
export function statedKinds(schema: MockSchema, call: Call): JsonObject {
  if (!isObject(schema)) return {};
  const cached = cache.get(schema);
  if (cached !== undefined) return cached;
  const { schemas } = call.operation.api.table;
  const { properties } = flatten(schema, schemas).object;
  const found: Record<string, Json> = {};
  for (const name of names) {
    const property = properties.get(name);
    if (property === undefined) continue;
    const { values, defaults } = flatten(property, schemas);
    const value = values?.length === 1 ? values[0] : defaults[0];
    if (value !== undefined) defineMember(found, name, value);
  }
  cache.set(schema, found);
  return found;
}
