import type { FlatSchema } from "../schema/flat-schema.js";
import type { EnclosingSchemas, Location } from "./location.js";

/**
 * Returns the enclosing schemas for the values nested in a value: the value's own schema, if it is named, followed by
 * `enclosing`.
 */
export function enclose({ names }: FlatSchema, { enclosing }: Location): EnclosingSchemas | null {
  return names.length === 0 ? enclosing : { names, parent: enclosing };
}
