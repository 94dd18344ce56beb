import type { Location } from "../../model/location.js";
import { mapChildren } from "../../model/map-children.js";
import type { Schema } from "../../model/schema.js";

/**
 * Replaces each schema that is converted to a `Date` or `bigint` with its type on the wire. If `locations` is not null,
 * replaces only the schemas at these locations.
 */
export function toWireSchema(schema: Schema, locations: ReadonlySet<Location> | null = null): Schema {
  if (schema.kind === "converted" && (locations === null || locations.has(schema.at)))
    return { kind: schema.wire === "int64" ? "number" : "string" };
  return mapChildren(schema, (child) => toWireSchema(child, locations));
}
