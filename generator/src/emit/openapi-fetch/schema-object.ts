import type { Schema } from "../../model/schema.js";
import type { Printed } from "../../render/printed.js";
import type { TypePrinter } from "../type-printer.js";

/** A schema for openapi-typescript. */
export interface SchemaObject {
  readonly type?: string;
  readonly oneOf?: readonly SchemaObject[];
  /** The type to print for this schema. `type` must also be set, or openapi-typescript doesn't call its hook. */
  readonly "x-type"?: Printed;
}

/** Converts a schema for openapi-typescript. Types of the package are inserted by name. */
export function schemaObject(schema: Schema, printer: TypePrinter): SchemaObject {
  switch (schema.kind) {
    case "string":
    case "number":
    case "boolean":
    case "null":
      return { type: schema.kind };
    default:
      return { type: "string", "x-type": printer.line(schema) };
  }
}
