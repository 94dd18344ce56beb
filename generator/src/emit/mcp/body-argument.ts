import { essenceOf } from "../../analyze/operations/media-types.js";
import { member, type Json, type JsonObject } from "../../model/json.js";
import type { Body } from "../../model/model.js";
import type { Schema, TypeDeclaration } from "../../model/schema.js";
import type { ToolSchemas } from "./tool-schemas.js";

/** The argument `body` of a tool, and which parts of it are encoded as Base64. */
export interface BodyArgument {
  readonly schema: JsonObject;
  readonly files: {
    readonly body: boolean;
    readonly properties: readonly string[];
    /** Present if every property contains bytes. */
    readonly isEveryPart?: true;
  };
}

interface BodyContext {
  /** The Request Body Object of the projected document. */
  readonly part: Json | undefined;
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly schemas: ToolSchemas;
}

/** Describes a body as a tool argument. Language models can't send bytes, so bytes are encoded as Base64. */
export function bodyArgument(body: Body, { part, types, schemas }: BodyContext): BodyArgument {
  const { mediaType, serialization, schema } = body;
  if (serialization === "raw") {
    const isText = /^text\/|[/+](?:xml|json|yaml|csv)$/.test(essenceOf(mediaType));
    const description = isText
      ? `The body, as ${mediaType}.`
      : `The bytes of the body, as Base64. Media type: ${mediaType}`;
    return {
      schema: { type: "string", ...(!isText && { contentEncoding: "base64" }), description },
      files: { body: !isText, properties: [] },
    };
  }
  const parts = serialization === "multipart" ? partsOf(schema, types) : null;
  if (parts !== null) return unnamedParts(parts);
  const declared = member(member(member(part, "content"), mediaType), "schema") ?? {};
  const properties = binaryProperties(schema, types);
  const converted = schemas.convert(declared);
  if (properties.length === 0) return { schema: converted, files: { body: false, properties } };
  const hint = `Base64: the bytes of ${properties.join(", ")}.`;
  const { description } = converted;
  return {
    schema: { ...converted, description: [...(typeof description === "string" ? [description] : []), hint].join("\n") },
    files: { body: false, properties },
  };
}

const scalars: ReadonlySet<Schema["kind"]> = new Set(["string", "number", "boolean", "null", "enum", "converted"]);

/**
 * Returns what the parts of a multipart body contain if its schema describes no part: bytes or text. Null if the schema
 * describes parts, or could.
 */
function partsOf(schema: Schema, types: BodyContext["types"]): "bytes" | "text" | null {
  const resolved = schema.kind === "reference" ? types.get(schema.name)?.schema : schema;
  if (resolved?.kind === "binary") return "bytes";
  return resolved !== undefined && scalars.has(resolved.kind) ? "text" : null;
}

/** Describes the parts of a multipart body whose names the document doesn't contain. */
function unnamedParts(parts: "bytes" | "text"): BodyArgument {
  const isBytes = parts === "bytes";
  const description = isBytes
    ? "The bytes of the parts of the body, by name, as Base64. The names aren't documented."
    : "The parts of the body, by name. The names aren't documented.";
  return {
    schema: {
      type: "object",
      additionalProperties: { type: "string", ...(isBytes && { contentEncoding: "base64" }) },
      description,
    },
    files: { body: false, properties: [], ...(isBytes && { isEveryPart: true as const }) },
  };
}

/** Returns the names of the properties of a body that are bytes or lists of bytes. */
function binaryProperties(schema: Schema, types: BodyContext["types"]): readonly string[] {
  const names = new Set<string>();
  const visited = new Set<string>();
  const waiting: Schema[] = [schema];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each.kind === "reference") {
      const declared = types.get(each.name)?.schema;
      if (declared !== undefined && !visited.has(each.name)) waiting.push(declared);
      visited.add(each.name);
    } else if (each.kind === "intersection") waiting.push(...each.parts);
    else if (each.kind === "union") waiting.push(...each.variants);
    else if (each.kind === "object")
      for (const { name, schema: own } of each.properties) if (isBinary(own, types)) names.add(name);
  }
  return [...names].sort();
}

function isBinary(schema: Schema, types: BodyContext["types"], depth = 0): boolean {
  if (depth > 5) return false;
  if (schema.kind === "reference") {
    const declared = types.get(schema.name)?.schema;
    return declared !== undefined && isBinary(declared, types, depth + 1);
  }
  if (schema.kind === "array") return isBinary(schema.items, types, depth + 1);
  if (schema.kind === "union") return schema.variants.some((each) => isBinary(each, types, depth + 1));
  return schema.kind === "binary";
}
