import { flatten, type Schemas } from "../../data/schema/flatten.js";
import type { FlatSchema } from "../../data/schema/flat-schema.js";
import type { MockSchema } from "../../tables/tables.js";

/** The schema at a path of property names; null if the schema declares no such property. */
export function schemaAt(schema: MockSchema, path: readonly string[], schemas: Schemas): MockSchema | null {
  let found = schema;
  for (const name of path) {
    const next = propertyIn(flatten(found, schemas), name, schemas);
    if (next === undefined) return null;
    found = next;
  }
  return found;
}

/**
 * The schema of a property, as declared by an object or by the first branch of a union that declares the property;
 * `undefined` if none does.
 */
function propertyIn(flat: FlatSchema, name: string, schemas: Schemas): MockSchema | undefined {
  const own = flat.object.properties.get(name);
  if (own !== undefined) return own;
  for (const { branches } of flat.alternatives)
    for (const { schema } of branches) {
      const inBranch = flatten(schema, schemas).object.properties.get(name);
      if (inBranch !== undefined) return inBranch;
    }
  return undefined;
}
