import { member } from "../../model/json.js";
import { mapChildren } from "../../model/map-children.js";
import type { Encoding } from "../../model/model.js";
import type { Schema, TypeName } from "../../model/schema.js";
import type { ApiDocument, Content, SchemaNode } from "../../resolve/document.js";
import { isBinaryType } from "../schemas/is-binary-type.js";
import { sameInstance } from "../schemas/same-instance.js";
import type { TypeCatalog } from "../types/type-catalog.js";
import { unionOf } from "../types/union-of.js";

/**
 * Converts the schema of a multipart body. A part consists of bytes if its schema is binary, or if its encoding lists a
 * binary media type. One binary type in the list is enough: a `Blob` can have any of the types, but a string can't.
 */
export function convertParts(
  { encoding }: Content,
  schema: SchemaNode,
  { document, catalog }: { readonly document: ApiDocument; readonly catalog: TypeCatalog },
): Schema {
  const converted = catalog.convert(schema, document, "parts");
  const files = Object.entries(encoding)
    .filter(([name, each]) => hasBinaryType(each) && !isEncodedText(schema, name, document))
    .map(([name]) => name);
  return files.length === 0 ? converted : new FileParts(files, (name) => catalog.resolve(name)).inBody(converted);
}

/** Whether an encoding lists a binary media type. `style`, `explode` and `allowReserved` override the media types. */
function hasBinaryType({ contentType, ...styled }: Encoding): boolean {
  const isStyled = Object.values(styled).some((value) => value !== null);
  return !isStyled && (contentType ?? "").split(",").some(isBinaryType);
}

/** Whether a property, or each of its items, is text that encodes bytes, such as Base64. */
function isEncodedText(body: SchemaNode, name: string, document: ApiDocument): boolean {
  return sameInstance(body, document)
    .flatMap(({ properties }) => sameInstance(member(properties, name), document))
    .flatMap((node) => [node, ...sameInstance(node["items"], document)])
    .some(({ format, contentEncoding = "binary" }) => format === "byte" || contentEncoding !== "binary");
}

/** Replaces string schemas and unrestricted schemas with bytes in the properties with the given names. */
class FileParts {
  readonly #names: ReadonlySet<string>;
  readonly #resolve: (name: TypeName) => Schema;
  /** The results for named types. While a type is being processed, its entry is a reference, so that recursion ends. */
  readonly #bodies = new Map<TypeName, Schema>();
  readonly #parts = new Map<TypeName, Schema>();

  constructor(names: readonly string[], resolve: (name: TypeName) => Schema) {
    this.#names = new Set(names);
    this.#resolve = resolve;
  }

  inBody(schema: Schema): Schema {
    if (schema.kind === "reference") return this.#inNamed(schema, this.#bodies, (target) => this.inBody(target));
    if (schema.kind === "union" || schema.kind === "intersection")
      return mapChildren(schema, (child) => this.inBody(child));
    if (schema.kind !== "object") return schema;
    const properties = schema.properties.map((property) =>
      this.#names.has(property.name) ? { ...property, schema: this.#inPart(property.schema) } : property,
    );
    return { ...schema, properties };
  }

  #inPart(schema: Schema): Schema {
    if (schema.kind === "reference") return this.#inNamed(schema, this.#parts, (target) => this.#inPart(target));
    if (schema.kind === "union") return unionOf(schema.variants.map((variant) => this.#inPart(variant)));
    if (schema.kind === "array") return { ...schema, items: this.#inPart(schema.items) };
    const isUnrestricted = schema.kind === "unknown" && schema.reason === "no-type";
    return schema.kind === "string" || isUnrestricted ? { kind: "binary" } : schema;
  }

  /** Replaces a reference with the changed schema. Keeps the reference if nothing changes. */
  #inNamed(
    reference: Extract<Schema, { kind: "reference" }>,
    known: Map<TypeName, Schema>,
    change: (target: Schema) => Schema,
  ): Schema {
    const { name } = reference;
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    known.set(name, reference);
    const target = this.#resolve(name);
    const changed = change(target);
    const result = JSON.stringify(changed) === JSON.stringify(target) ? reference : changed;
    known.set(name, result);
    return result;
  }
}
