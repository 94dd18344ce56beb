import type { Schema, TypeName } from "../../model/schema.js";

const maxDepth = 20;

/** Follows a chain of references to its end. In a union of null and one other variant, ignores the null. */
export function followReferences(schema: Schema, resolve: (name: TypeName) => Schema): Schema {
  let found = schema;
  for (let depth = 0; depth < maxDepth; depth++) {
    if (found.kind === "reference") found = resolve(found.name);
    else if (found.kind === "union") {
      const [only, ...others] = found.variants.filter(({ kind }) => kind !== "null");
      if (only === undefined || others.length > 0) return found;
      found = only;
    } else return found;
  }
  return found;
}
