import type { Schema } from "./schema.js";

/** Replaces each direct child of a schema with `change(child)`. References are not followed. */
export function mapChildren(schema: Schema, change: (child: Schema) => Schema): Schema {
  switch (schema.kind) {
    case "array":
      return { ...schema, items: change(schema.items) };
    case "tuple":
      return { ...schema, items: schema.items.map(change), rest: schema.rest === null ? null : change(schema.rest) };
    case "object":
      return {
        ...schema,
        properties: schema.properties.map((property) => ({ ...property, schema: change(property.schema) })),
        additional: schema.additional === null ? null : change(schema.additional),
      };
    case "union":
      return { ...schema, variants: schema.variants.map(change) };
    case "intersection":
      return { ...schema, parts: schema.parts.map(change) };
    case "reference":
    case "binary":
    case "converted":
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
