import { mapChildren } from "../../model/map-children.js";
import type { Schema, TypeName } from "../../model/schema.js";

/** Which way a value travels: `read` comes in a response, `write` goes out with a request. */
export type Direction = "read" | "write";

/** The schema as one direction has it: without the properties of the other, and with the names of its types. */
export function projectDirection(schema: Schema, direction: Direction, nameOf: (name: TypeName) => TypeName): Schema {
  if (schema.kind === "reference") return { kind: "reference", name: nameOf(schema.name) };
  // In a response bytes are a stream of their own; inside JSON they can only be text.
  if (schema.kind === "binary") return direction === "read" ? { kind: "string" } : schema;
  return mapChildren(schema.kind === "object" ? towards(schema, direction) : schema, (child) =>
    projectDirection(child, direction, nameOf),
  );
}

function towards(schema: Extract<Schema, { kind: "object" }>, direction: Direction): Schema {
  return {
    ...schema,
    properties: schema.properties.filter(({ access }) => access === "both" || access === direction),
  };
}

/** Every schema in a schema, itself first; references are not followed. */
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

export function referencesIn(schema: Schema): readonly TypeName[] {
  return [...walkSchema(schema)].flatMap((each) => (each.kind === "reference" ? [each.name] : []));
}

/** Whether a schema, what it refers to left aside, looks different in the two directions. */
export function dependsOnDirection(schema: Schema): boolean {
  for (const each of walkSchema(schema)) {
    if (each.kind === "binary") return true;
    if (each.kind === "object" && each.properties.some(({ access }) => access !== "both")) return true;
  }
  return false;
}
