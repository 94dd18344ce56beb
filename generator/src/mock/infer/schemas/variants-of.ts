import type { Schema, TypeName } from "../../../model/schema.js";
import { followReferences } from "../../../analyze/schemas/follow-references.js";

/** Returns the variants of a union and its nested unions, without duplicates or null. Keeps any other schema as is. */
export function variantsOf(
  schema: Schema,
  resolve: (name: TypeName) => Schema,
  visited: Set<Schema> = new Set<Schema>(),
): readonly Schema[] {
  const found = followReferences(schema, resolve);
  if (visited.has(found) || found.kind === "null") return [];
  visited.add(found);
  return found.kind === "union" ? found.variants.flatMap((each) => variantsOf(each, resolve, visited)) : [found];
}
