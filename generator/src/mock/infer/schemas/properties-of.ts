import { followReferences } from "../../../analyze/schemas/follow-references.js";
import type { Property, Schema, TypeName } from "../../../model/schema.js";

/**
 * Returns the properties of an object, including those of every part of an intersection and every variant of a union.
 * An object that several parts or variants include is read only once.
 */
export function propertiesOf(
  schema: Schema,
  resolve: (name: TypeName) => Schema,
  visited: Set<Schema> = new Set<Schema>(),
): readonly Property[] {
  const found = followReferences(schema, resolve);
  if (visited.has(found)) return [];
  visited.add(found);
  if (found.kind === "object") return found.properties;
  if (found.kind === "intersection") return found.parts.flatMap((part) => propertiesOf(part, resolve, visited));
  if (found.kind !== "union") return [];
  return found.variants.flatMap((variant) => propertiesOf(variant, resolve, visited));
}
