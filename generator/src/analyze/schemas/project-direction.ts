import { mapChildren } from "../../model/map-children.js";
import type { Access, Property, Schema, TypeName } from "../../model/schema.js";

/**
 * How a value is transferred: `read` in a response, `write` in a request, and `parts` in a request with a multipart
 * body, which can contain bytes.
 */
export type Direction = "read" | "write" | "parts";

/** Returns the schema for one direction: without the properties of the other direction, and with this direction's type names. */
export function projectDirection(schema: Schema, direction: Direction, nameOf: (name: TypeName) => TypeName): Schema {
  if (schema.kind === "reference") {
    const name = nameOf(schema.name);
    return name === schema.name ? schema : { kind: "reference", name };
  }
  // JSON, parameters and URL-encoded forms can't contain bytes. A body that consists of bytes is a stream (see Payload).
  if (schema.kind === "binary") return direction === "parts" ? schema : { kind: "string" };
  return mapChildren(schema.kind === "object" ? withoutOtherDirection(schema, direction) : schema, (child) =>
    projectDirection(child, direction, nameOf),
  );
}

function withoutOtherDirection(schema: Extract<Schema, { kind: "object" }>, direction: Direction): Schema {
  const side: Access = direction === "read" ? "read" : "write";
  const isKept = ({ access }: Property): boolean => access === "both" || access === side;
  return schema.properties.every(isKept) ? schema : { ...schema, properties: schema.properties.filter(isKept) };
}
