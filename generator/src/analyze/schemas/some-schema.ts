import type { Schema } from "../../model/schema.js";

/** Whether a schema, or a schema nested in it, satisfies a test. References are not followed. */
export function someSchema(schema: Schema, test: (schema: Schema) => boolean): boolean {
  if (test(schema)) return true;
  switch (schema.kind) {
    case "array":
      return someSchema(schema.items, test);
    case "tuple":
      return (
        schema.items.some((item) => someSchema(item, test)) || (schema.rest !== null && someSchema(schema.rest, test))
      );
    case "object":
      return (
        schema.properties.some((property) => someSchema(property.schema, test)) ||
        (schema.additional !== null && someSchema(schema.additional, test))
      );
    case "union":
      return schema.variants.some((variant) => someSchema(variant, test));
    case "intersection":
      return schema.parts.some((part) => someSchema(part, test));
    case "reference":
    case "converted":
    case "binary":
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "enum":
    case "unknown":
    case "never":
      return false;
  }
}
