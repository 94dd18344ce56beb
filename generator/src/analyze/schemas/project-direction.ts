import { mapChildren } from "../../model/map-children.js";
import type { Schema, TypeName } from "../../model/schema.js";

/** The direction in which a value is transferred: `read` in a response, `write` in a request. */
export type Direction = "read" | "write";

/** Returns the schema for one direction: without the properties of the other direction, and with this direction's type names. */
export function projectDirection(schema: Schema, direction: Direction, nameOf: (name: TypeName) => TypeName): Schema {
  if (schema.kind === "reference") return { kind: "reference", name: nameOf(schema.name) };
  // A response body that is binary as a whole is a stream (see Payload). A binary value inside JSON can only be a
  // string.
  if (schema.kind === "binary") return direction === "read" ? { kind: "string" } : schema;
  return mapChildren(schema.kind === "object" ? withoutOtherDirection(schema, direction) : schema, (child) =>
    projectDirection(child, direction, nameOf),
  );
}

function withoutOtherDirection(schema: Extract<Schema, { kind: "object" }>, direction: Direction): Schema {
  return {
    ...schema,
    properties: schema.properties.filter(({ access }) => access === "both" || access === direction),
  };
}
