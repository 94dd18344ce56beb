import type { Location } from "../../model/location.js";
import { mapChildren } from "../../model/map-children.js";
import type { Schema } from "../../model/schema.js";

/** Replaces converted values with their wire type: all of them, or only those at `locations`. */
export function toWireSchema(schema: Schema, locations: ReadonlySet<Location> | null = null): Schema {
  if (schema.kind === "converted" && (locations === null || locations.has(schema.at)))
    return { kind: schema.wire === "int64" ? "number" : "string" };
  return mapChildren(schema, (child) => toWireSchema(child, locations));
}
