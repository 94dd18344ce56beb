import { transformSchemaObject, type GlobalContext, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { printerSettings } from "../../generator/dist/emit/openapi-fetch/print-paths.js";
import type { Literal, Schema } from "../../generator/dist/model/schema.js";

/** A schema for openapi-typescript. `x-node` is a syntax node that a hook inserts instead. */
interface Carrier {
  readonly type?: string;
  readonly enum?: readonly Literal[];
  readonly items?: Carrier;
  readonly properties?: Readonly<Record<string, Carrier>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Carrier[];
  readonly allOf?: readonly Carrier[];
  readonly "x-node"?: ts.TypeNode;
}

const context: GlobalContext = {
  ...printerSettings(),
  transform: (schema) => (schema as Carrier)["x-node"],
};

/** A difference between the types of Almanac and those of openapi-typescript. */
export interface Difference {
  readonly of: string;
  readonly reason: string;
}

/** The differences. For each of them, `referenceType` inserts Almanac's type with a hook. */
export const differences: readonly Difference[] = [
  {
    of: "references",
    reason: 'openapi-typescript refers to components["schemas"]; Almanac declares a type for each schema.',
  },
  { of: "open enums", reason: "openapi-typescript has no types for them." },
  { of: "enums with non-ASCII strings", reason: "openapi-typescript does not escape them." },
  { of: "converted values and binary content", reason: "Dates, bigint values and binary content have no counterpart." },
  { of: "unknown and never", reason: "Almanac has already decided them, with the reason." },
  {
    of: "objects without properties",
    reason: "openapi-typescript prints Record<string, unknown> for an object with no properties at all.",
  },
  {
    of: "additional properties beside named ones",
    reason: "openapi-typescript prints an intersection, to which no object literal can be assigned.",
  },
  { of: "tuples", reason: "openapi-typescript ignores optional and additional items." },
  { of: "lists of tuples", reason: "openapi-typescript drops the outer list." },
  { of: "documentation", reason: "openapi-typescript writes other comments. Comments are not compared." },
];

/** Prints a schema with openapi-typescript, except for the `differences`. */
export function referenceType(schema: Schema): string {
  const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
  const file = ts.createSourceFile("types.ts", "", ts.ScriptTarget.Latest);
  return printer.printNode(ts.EmitHint.Unspecified, toNode(schema), file);
}

function toNode(schema: Schema): ts.TypeNode {
  return transformSchemaObject(toCarrier(schema) as SchemaObject, { path: "#/", ctx: context });
}

function toCarrier(schema: Schema): Carrier {
  const { factory } = ts;
  switch (schema.kind) {
    case "string":
    case "number":
    case "boolean":
    case "null":
      return { type: schema.kind };
    case "array": {
      const items = toCarrier(schema.items);
      const node = toNode(schema.items);
      // openapi-typescript keeps the outer list if its items are a list schema, but not for other lists and tuples.
      const isKept = items.type === "array" || !(ts.isArrayTypeNode(node) || ts.isTupleTypeNode(node));
      return isKept ? { type: "array", items } : finished(factory.createArrayTypeNode(node));
    }
    case "union":
      return { oneOf: schema.variants.map(toCarrier) };
    case "intersection":
      return { allOf: schema.parts.map(toCarrier) };
    case "object":
      return toObject(schema);
    case "tuple":
      return finished(
        factory.createTupleTypeNode([
          ...schema.items.map((item, index) =>
            index < schema.required ? toNode(item) : factory.createOptionalTypeNode(toNode(item)),
          ),
          ...(schema.rest === null
            ? []
            : [factory.createRestTypeNode(factory.createArrayTypeNode(toNode(schema.rest)))]),
        ]),
      );
    case "reference":
      return finished(factory.createTypeReferenceNode(schema.name));
    case "converted":
      return finished(
        schema.wire.startsWith("date")
          ? factory.createTypeReferenceNode("Date")
          : factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword),
      );
    case "binary": {
      const bytes = factory.createTypeReferenceNode("Uint8Array");
      const stream = factory.createTypeReferenceNode("ReadableStream", [bytes]);
      return finished(factory.createUnionTypeNode([factory.createTypeReferenceNode("Blob"), bytes, stream]));
    }
    case "enum":
      return toEnum(schema);
    case "unknown":
      return finished(factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword));
    case "never":
      return finished(factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword));
  }
}

/** Wraps a node. The hook is called only for schemas with a `type`, so the wrapper has an arbitrary one. */
function finished(node: ts.TypeNode): Carrier {
  return { type: "string", "x-node": node };
}

function toEnum({ values, isOpen }: Extract<Schema, { kind: "enum" }>): Carrier {
  const { factory } = ts;
  const isPlain = values.every((value) => typeof value !== "string" || /^[\x20-\x7e]*$/.test(value));
  if (!isOpen && isPlain && values.length > 0) return { enum: values };
  const nodes: ts.TypeNode[] = values.map((value) =>
    typeof value === "string"
      ? factory.createLiteralTypeNode(factory.createStringLiteral(value))
      : transformSchemaObject({ enum: [value] } as SchemaObject, { path: "#/", ctx: context }),
  );
  if (isOpen) {
    const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
    const open = factory.createIntersectionTypeNode([string, factory.createTypeLiteralNode([])]);
    nodes.push(factory.createParenthesizedType(open));
  }
  const [first] = nodes;
  if (first === undefined) return finished(factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword));
  return finished(nodes.length === 1 ? first : factory.createUnionTypeNode(nodes));
}

function toObject({ properties, additional }: Extract<Schema, { kind: "object" }>): Carrier {
  const { factory } = ts;
  if (properties.length === 0 && additional === null) return finished(factory.createTypeLiteralNode([]));
  const carrier: Carrier = {
    type: "object",
    properties: Object.fromEntries(properties.map(({ name, schema }) => [name, toCarrier(schema)])),
    required: properties.filter(({ isRequired }) => isRequired).map(({ name }) => name),
  };
  if (additional === null) return carrier;
  const named =
    properties.length === 0 ? null : transformSchemaObject(carrier as SchemaObject, { path: "#/", ctx: context });
  const members = named !== null && ts.isTypeLiteralNode(named) ? named.members : [];
  const types = [additional, ...(additional.kind === "unknown" ? [] : properties.map(({ schema }) => schema))];
  const nodes = types.map(toNode);
  if (types.length > 1 && properties.some(({ isRequired }) => !isRequired))
    nodes.push(factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword));
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const key = factory.createParameterDeclaration(undefined, undefined, "key", undefined, string);
  const [only] = nodes;
  const value = nodes.length === 1 && only !== undefined ? only : factory.createUnionTypeNode(nodes);
  return finished(factory.createTypeLiteralNode([...members, factory.createIndexSignature(undefined, [key], value)]));
}
