import type { Schema, TypeName } from "../../model/schema.js";
import { someSchema } from "./some-schema.js";

/** Caches the references of schemas. All versions share the schemas of unchanged types and operations. */
const cache = new WeakMap<Schema, readonly TypeName[]>();

/** Returns the names of the types that a schema refers to directly, with duplicates. */
export function referencesIn(schema: Schema): readonly TypeName[] {
  if (schema.kind === "reference") return [schema.name];
  const cached = cache.get(schema);
  if (cached !== undefined) return cached;
  const names: TypeName[] = [];
  someSchema(schema, (each) => {
    if (each.kind === "reference") names.push(each.name);
    return false;
  });
  cache.set(schema, names);
  return names;
}
