import type { Schema } from "../../model/schema.js";

/** Yields a schema and all schemas nested in it, without following references. */
export function* walkSchema(schema: Schema): Generator<Schema> {
  yield schema;
  switch (schema.kind) {
    case "array":
      yield* walkSchema(schema.items);
      return;
    case "tuple":
      for (const item of schema.items) yield* walkSchema(item);
      if (schema.rest !== null) yield* walkSchema(schema.rest);
      return;
    case "object":
      for (const property of schema.properties) yield* walkSchema(property.schema);
      if (schema.additional !== null) yield* walkSchema(schema.additional);
      return;
    case "union":
      for (const variant of schema.variants) yield* walkSchema(variant);
      return;
    case "intersection":
      for (const part of schema.parts) yield* walkSchema(part);
      return;
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
      return;
  }
}
