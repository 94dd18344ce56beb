import type { Body, BodyContent } from "../../model/model.js";
import type { Property, Schema } from "../../model/schema.js";
import type { FlagContext } from "./describe-flag.js";

/** The maximum nesting depth of the types that are described. */
const maxDepth = 5;
const maxFields = 100;
const maxValues = 8;

/** Returns the body of a command: its media types with their properties, and an example. */
export function describeBody(body: Body, context: FlagContext): object {
  const { isRequired, documentation, example, others } = body;
  return {
    ...(isRequired ? { isRequired } : {}),
    ...(documentation.text === null ? {} : { text: documentation.text }),
    contents: [body, ...others].map((content) => describeContent(content, context)),
    ...(example === null ? {} : { example: example.value }),
  };
}

function describeContent({ mediaType, serialization, schema }: BodyContent, context: FlagContext): object {
  const fields = serialization === "raw" ? [] : propertiesOf(schema, context, 0).slice(0, maxFields);
  return {
    mediaType,
    as: serialization,
    ...(fields.length === 0
      ? {}
      : {
          fields: fields.map(({ name, schema: own, isRequired, documentation: { text } }) => ({
            name,
            type: typeName(own, context, 0),
            ...(isRequired ? { isRequired } : {}),
            ...(text === null ? {} : { text: text.split("\n\n")[0] ?? "" }),
          })),
        }),
  };
}

/** Returns the properties that requests can contain. Properties of union variants are optional. */
function propertiesOf(schema: Schema, context: FlagContext, depth: number): readonly Property[] {
  const resolved = context.types.resolve(schema, context.operation.declarations);
  if (depth > maxDepth) return [];
  if (resolved.kind === "object") return resolved.properties.filter(({ access }) => access !== "read");
  const isUnion = resolved.kind === "union";
  const parts = isUnion ? resolved.variants : resolved.kind === "intersection" ? resolved.parts : [];
  const byName = new Map<string, Property>();
  for (const part of parts)
    for (const property of propertiesOf(part, context, depth + 1))
      if (!byName.has(property.name))
        byName.set(property.name, isUnion ? { ...property, isRequired: false } : property);
  return [...byName.values()];
}

/** Returns a short name of a type for `--help`: `string`, `list of number`, `A|B`. */
function typeName(schema: Schema, context: FlagContext, depth: number): string {
  const resolved = context.types.resolve(schema, context.operation.declarations);
  switch (resolved.kind) {
    case "array":
      return depth > maxDepth ? "list" : `list of ${typeName(resolved.items, context, depth + 1)}`;
    case "enum": {
      const values = resolved.values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
      return (values.length > maxValues ? [...values.slice(0, maxValues), "…"] : values).join("|");
    }
    case "union": {
      const names = resolved.variants.map((each) => (depth > maxDepth ? "value" : typeName(each, context, depth + 1)));
      return [...new Set(names)].join(" or ");
    }
    case "converted":
      return resolved.wire.startsWith("int64") ? "number" : resolved.wire;
    case "binary":
      return "file";
    case "tuple":
      return "list";
    case "object":
    case "intersection":
    case "reference":
      return "object";
    case "unknown":
    case "never":
      return "value";
    case "string":
    case "number":
    case "boolean":
    case "null":
      return resolved.kind;
  }
}
