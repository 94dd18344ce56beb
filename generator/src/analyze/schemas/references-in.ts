import type { Schema, TypeName } from "../../model/schema.js";
import { walkSchema } from "./walk-schema.js";

/** Returns the names of the types that a schema refers to directly, with duplicates. */
export function referencesIn(schema: Schema): readonly TypeName[] {
  return [...walkSchema(schema)].flatMap((each) => (each.kind === "reference" ? [each.name] : []));
}
