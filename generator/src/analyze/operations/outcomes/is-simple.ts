import type { Schema } from "../../../model/schema.js";

/** Whether a schema is short enough to print inline. */
export function isSimple(schema: Schema): boolean {
  switch (schema.kind) {
    case "array":
      return isSimple(schema.items);
    case "union":
      return schema.variants.length <= 3 && schema.variants.every(isSimple);
    case "enum":
      return schema.values.length <= 3;
    case "object":
      return schema.properties.length === 0 && schema.additional !== null && isSimple(schema.additional);
    case "tuple":
    case "intersection":
      return false;
    case "reference":
    case "string":
    case "number":
    case "boolean":
    case "null":
    case "binary":
    case "converted":
    case "unknown":
    case "never":
      return true;
  }
}
