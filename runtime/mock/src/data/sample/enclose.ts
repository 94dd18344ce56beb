import type { FlatSchema } from "../schema/flat-schema.js";
import type { EnclosingSchemas, Location } from "./location.js";

/**
 * Returns the enclosing schemas of the values inside a value. Adds the value's own schema to `enclosing` if it is
 * named.
 */
export function enclose({ names }: FlatSchema, { enclosing }: Location): EnclosingSchemas | null {
  return names.length === 0 ? enclosing : { names, parent: enclosing };
}
