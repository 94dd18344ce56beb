import type { Location } from "../model/location.js";
import type { Schema } from "../model/schema.js";

/** The schema with what would be converted as it is on the wire: all of it, or what stands at some places. */
export function asWire(schema: Schema, places: ReadonlySet<Location> | null = null): Schema {
  const inner = (each: Schema): Schema => asWire(each, places);
  switch (schema.kind) {
    case "converted":
      if (places !== null && !places.has(schema.at)) return schema;
      return { kind: schema.wire === "int64" ? "number" : "string" };
    case "array":
      return { ...schema, items: inner(schema.items) };
    case "tuple":
      return { ...schema, items: schema.items.map(inner), rest: schema.rest === null ? null : inner(schema.rest) };
    case "object":
      return {
        ...schema,
        properties: schema.properties.map((property) => ({ ...property, schema: inner(property.schema) })),
        additional: schema.additional === null ? null : inner(schema.additional),
      };
    case "union":
      return { ...schema, variants: schema.variants.map(inner) };
    case "intersection":
      return { ...schema, parts: schema.parts.map(inner) };
    case "reference":
    case "binary":
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "enum":
    case "unknown":
    case "never":
      return schema;
  }
}
