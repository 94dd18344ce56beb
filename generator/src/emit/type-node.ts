import { transformSchemaObject, type GlobalContext, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { defineMember } from "../model/json.js";
import type { Documentation, Literal, Property, Schema, Wire } from "../model/schema.js";
import { docBlock } from "../render/doc-block.js";
import { encodeIdentifier } from "../render/encode.js";

/** A schema for openapi-typescript that also contains the syntax node and the documentation that the hooks insert. */
interface Carrier {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Carrier>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Carrier[];
  readonly allOf?: readonly Carrier[];
  readonly "x-node"?: ts.TypeNode;
  readonly "x-documentation"?: Documentation;
}

/**
 * The context that openapi-typescript requires. Schemas passed to it never contain references, so there is nothing to
 * resolve.
 */
const context: GlobalContext = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  injectFooter: [],
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  // Only the bundler of openapi-typescript uses this configuration.
  redoc: Object.create(null) as GlobalContext["redoc"],
  resolve: () => undefined,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: (schema) => carried(schema)["x-node"],
  transformProperty: (property, schema) => {
    const documentation = carried(schema)["x-documentation"];
    return documentation === undefined ? undefined : withComment(property, documentation);
  },
};

/**
 * Casts a schema that is passed to a hook. It is always a carrier, because all schemas passed to openapi-typescript are
 * created here.
 */
function carried(schema: SchemaObject): Carrier {
  return schema as Carrier;
}

/**
 * Converts a schema to the syntax node of its type. openapi-typescript handles objects, unions and intersections. It
 * can't express other constructs, or would convert them incorrectly: constants, open enums, references by generated
 * name, lists, tuples and documentation. Its `transform` and `transformProperty` hooks insert finished nodes for these.
 */
export function toTypeNode(schema: Schema): ts.TypeNode {
  return transform(toSchemaObject(schema));
}

function transform(carrier: Carrier): ts.TypeNode {
  // The library's schema type allows fewer combinations of keywords than its code supports.
  return transformSchemaObject(carrier as SchemaObject, { path: "#/", ctx: context });
}

function toSchemaObject(schema: Schema): Carrier {
  switch (schema.kind) {
    case "string":
    case "number":
    case "boolean":
    case "null":
      return { type: schema.kind };
    case "array":
      // openapi-typescript drops the outer list if its items are lists or tuples.
      return finished(ts.factory.createArrayTypeNode(toTypeNode(schema.items)));
    case "union":
      return { oneOf: schema.variants.map(toSchemaObject) };
    case "intersection":
      return { allOf: schema.parts.map(toSchemaObject) };
    case "object":
      return toObject(schema);
    case "tuple":
      return finished(tupleNode(schema));
    case "reference":
      return finished(ts.factory.createTypeReferenceNode(encodeIdentifier(schema.name)));
    case "converted":
      return finished(convertedNode(schema.wire));
    case "binary":
      return finished(bytesNode());
    case "enum":
      return finished(enumNode(schema.values, schema.isOpen));
    case "unknown":
      return finished(ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword));
    case "never":
      return finished(ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword));
  }
}

/** Wraps a finished node. The hook is called only for schemas with a `type`, so the wrapper has an arbitrary `type`. */
function finished(node: ts.TypeNode): Carrier {
  return { type: "string", "x-node": node };
}

function toObject({ properties, additional }: Extract<Schema, { kind: "object" }>): Carrier {
  if (properties.length === 0 && additional === null) return finished(ts.factory.createTypeLiteralNode([]));
  const members: Record<string, Carrier> = {};
  for (const { name, schema, documentation } of properties) {
    defineMember(members, name, { ...toSchemaObject(schema), "x-documentation": documentation });
  }
  const required = properties.filter(({ isRequired }) => isRequired).map(({ name }) => name);
  const named: Carrier = { type: "object", properties: members, required };
  if (additional === null) return named;
  const index = indexSignature(additional, properties);
  if (properties.length === 0) return finished(ts.factory.createTypeLiteralNode([index]));
  const literal = transform(named);
  return ts.isTypeLiteralNode(literal)
    ? finished(ts.factory.createTypeLiteralNode([...literal.members, index]))
    : named;
}

/** Creates an index signature. TypeScript requires that it also allow the types of the named properties. */
function indexSignature(additional: Schema, properties: readonly Property[]): ts.IndexSignatureDeclaration {
  const others: readonly Schema[] = additional.kind === "unknown" ? [] : properties.map(({ schema }) => schema);
  const nodes = [additional, ...others].map(toTypeNode);
  if (others.length > 0 && properties.some(({ isRequired }) => !isRequired))
    nodes.push(ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword));
  const key = ts.factory.createParameterDeclaration(
    undefined,
    undefined,
    "key",
    undefined,
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  );
  const [only] = nodes;
  return ts.factory.createIndexSignature(
    undefined,
    [key],
    nodes.length === 1 && only !== undefined ? only : ts.factory.createUnionTypeNode(nodes),
  );
}

function convertedNode(wire: Wire): ts.TypeNode {
  return wire === "date" || wire === "date-time"
    ? ts.factory.createTypeReferenceNode("Date")
    : ts.factory.createKeywordTypeNode(ts.SyntaxKind.BigIntKeyword);
}

/** Creates the type of binary content. It allows a `File`, which is a `Blob` with a name. */
function bytesNode(): ts.TypeNode {
  const bytes = ts.factory.createTypeReferenceNode("Uint8Array");
  return ts.factory.createUnionTypeNode([
    ts.factory.createTypeReferenceNode("Blob"),
    bytes,
    ts.factory.createTypeReferenceNode("ReadableStream", [bytes]),
  ]);
}

function tupleNode({ items, required, rest }: Extract<Schema, { kind: "tuple" }>): ts.TypeNode {
  const nodes = items.map((item, index) =>
    index < required ? toTypeNode(item) : ts.factory.createOptionalTypeNode(toTypeNode(item)),
  );
  if (rest === null) return ts.factory.createTupleTypeNode(nodes);
  return ts.factory.createTupleTypeNode([
    ...nodes,
    ts.factory.createRestTypeNode(ts.factory.createArrayTypeNode(toTypeNode(rest))),
  ]);
}

/** Creates the type of an enum. An open enum adds `string & {}`, which allows any string and keeps completion for known values. */
function enumNode(values: readonly Literal[], isOpen: boolean): ts.TypeNode {
  const nodes: ts.TypeNode[] = values.map(literalNode);
  if (isOpen) {
    const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
    nodes.push(
      ts.factory.createParenthesizedType(
        ts.factory.createIntersectionTypeNode([string, ts.factory.createTypeLiteralNode([])]),
      ),
    );
  }
  const [first] = nodes;
  if (first === undefined) return ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  return nodes.length === 1 ? first : ts.factory.createUnionTypeNode(nodes);
}

export function literalNode(value: Literal): ts.TypeNode {
  if (value === null) return ts.factory.createLiteralTypeNode(ts.factory.createNull());
  if (typeof value === "string") return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value));
  if (typeof value === "boolean")
    return ts.factory.createLiteralTypeNode(value ? ts.factory.createTrue() : ts.factory.createFalse());
  const digits = ts.factory.createNumericLiteral(String(Math.abs(value)));
  return ts.factory.createLiteralTypeNode(
    value < 0 ? ts.factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, digits) : digits,
  );
}

function withComment(property: ts.PropertySignature, documentation: Documentation): ts.PropertySignature {
  const block = docBlock(documentation).trimEnd();
  if (block === "") return property;
  // The text between `/*` and `*/`. The printer indents all lines but the first.
  return ts.addSyntheticLeadingComment(property, ts.SyntaxKind.MultiLineCommentTrivia, block.slice(2, -2), true);
}
