import type { Schema } from "../../model/schema.js";
import type { Printed } from "../../render/printed.js";
import type { TypePrinter } from "../type-printer.js";

/** A schema for openapi-typescript. */
export interface SchemaObject {
  readonly type?: string;
  readonly oneOf?: readonly SchemaObject[];
  /** A type that is inserted instead. openapi-typescript calls its hook only for schemas that have a `type`. */
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
