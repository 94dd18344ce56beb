import type { Schema, TypeName } from "../model/schema.js";

/** Which way a value travels: `read` comes in a response, `write` goes out with a request. */
export type Direction = "read" | "write";

/** The schema as one direction has it: without the properties of the other, and with the names of its types. */
export function project(schema: Schema, direction: Direction, nameOf: (name: TypeName) => TypeName): Schema {
  const inner = (each: Schema): Schema => project(each, direction, nameOf);
  switch (schema.kind) {
    case "reference":
      return { kind: "reference", name: nameOf(schema.name) };
    case "array":
      return { ...schema, items: inner(schema.items) };
    case "tuple":
      return { ...schema, items: schema.items.map(inner), rest: schema.rest === null ? null : inner(schema.rest) };
    case "object":
      return {
        ...schema,
        properties: schema.properties
          .filter(({ access }) => access === "both" || access === direction)
          .map((property) => ({ ...property, schema: inner(property.schema) })),
        additional: schema.additional === null ? null : inner(schema.additional),
      };
    case "union":
      return { ...schema, variants: schema.variants.map(inner) };
    case "intersection":
      return { ...schema, parts: schema.parts.map(inner) };
    case "binary":
      // In a response bytes are a stream of their own; inside JSON they can only be text.
      return direction === "read" ? { kind: "string" } : schema;
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

/** Every schema in a schema, itself first; references are not followed. */
export function* walk(schema: Schema): Generator<Schema> {
  yield schema;
  switch (schema.kind) {
    case "array":
      yield* walk(schema.items);
      return;
    case "tuple":
      for (const item of schema.items) yield* walk(item);
      if (schema.rest !== null) yield* walk(schema.rest);
      return;
    case "object":
      for (const property of schema.properties) yield* walk(property.schema);
      if (schema.additional !== null) yield* walk(schema.additional);
      return;
    case "union":
      for (const variant of schema.variants) yield* walk(variant);
      return;
    case "intersection":
      for (const part of schema.parts) yield* walk(part);
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
  return [...walk(schema)].flatMap((each) => (each.kind === "reference" ? [each.name] : []));
}

/** Whether a schema, what it refers to left aside, looks different in the two directions. */
export function hasDirection(schema: Schema): boolean {
  for (const each of walk(schema)) {
    if (each.kind === "binary") return true;
    if (each.kind === "object" && each.properties.some(({ access }) => access !== "both")) return true;
  }
  return false;
}
