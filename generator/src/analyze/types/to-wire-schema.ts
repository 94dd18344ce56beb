import type { Location } from "../../model/location.js";
import { mapChildren } from "../../model/map-children.js";
import type { Schema } from "../../model/schema.js";

/** The schema with what would be converted as it is on the wire: all of it, or what stands at some places. */
export function toWireSchema(schema: Schema, places: ReadonlySet<Location> | null = null): Schema {
  if (schema.kind === "converted" && (places === null || places.has(schema.at)))
    return { kind: schema.wire === "int64" ? "number" : "string" };
  return mapChildren(schema, (child) => toWireSchema(child, places));
}
