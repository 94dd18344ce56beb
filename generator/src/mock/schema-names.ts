import { findFamilies, type Families } from "../analyze/schemas/families.js";
import { findRepresentatives } from "../analyze/types/find-representatives.js";
import { SchemaRewriter } from "../analyze/schemas/rewrite-schemas.js";
import { shortHash } from "../analyze/names/short-hash.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../model/json.js";
import { findEndless } from "../resolve/check/find-endless.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../resolve/document.js";

/** What a mock needs of a schema beside what validates: how to make up a value. */
const kept = new Set(["default", "example", "examples", "discriminator", "x-extensible-enum", "readOnly", "writeOnly"]);

/** The schemas of an API's documents, by names that are the documents' own as far as they go. */
export class SchemaNames {
  readonly #names = new Map<SchemaId, string>();
  /** What a schema says of its type itself, by its name. */
  readonly #types = new Map<string, Json | undefined>();
  readonly #rewriters = new Map<ApiDocument, SchemaRewriter>();
  readonly #documents: readonly ApiDocument[];
  readonly #representatives: ReadonlyMap<SchemaId, SchemaId>;
  readonly #used = new Set<string>();
  readonly #waiting: { readonly document: ApiDocument; readonly id: SchemaId; readonly isBase: boolean }[] = [];

  constructor(documents: readonly ApiDocument[]) {
    this.#documents = documents;
    this.#representatives = findRepresentatives(documents);
    const taken = new Set<string>();
    for (const { id, key, schema } of documents.flatMap(({ schemas }) => [...schemas.values()])) {
      if (this.#representatives.get(id) !== id) continue;
      const plain = plainName(key);
      const name = taken.has(plain) ? `${plain}_${shortHash(id)}` : plain;
      taken.add(name);
      this.#names.set(id, name);
      this.#types.set(name, member(schema, "type"));
    }
    for (const document of documents) {
      this.#rewriters.set(document, this.#rewriterOf(document, findFamilies(document)));
    }
  }

  /** A schema that stands in an operation, with references by name. */
  rewrite(schema: SchemaNode, document: ApiDocument): SchemaNode {
    return this.#polished(this.#rewriters.get(document)?.rewrite(schema) ?? true);
  }

  /** The named schemas that have been referred to, and those that they refer to, sorted by name. */
  finish(): Readonly<Record<string, SchemaNode>> {
    const found = new Map<string, SchemaNode>();
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const { document, id, isBase } = next;
      const rewriter = this.#rewriters.get(document);
      const schema = document.schemas.get(id)?.schema ?? true;
      const rewritten = isBase ? rewriter?.rewriteBase(schema, id) : rewriter?.rewrite(schema, id);
      found.set(this.#nameOf(id, isBase), this.#polished(rewritten ?? true));
    }
    return Object.fromEntries([...found].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  #rewriterOf(document: ApiDocument, families: Families): SchemaRewriter {
    return new SchemaRewriter({
      families,
      referenceTo: (id, isBase) => this.#refer(document, id, isBase),
      keeps: kept,
      endless: findEndless(document),
    });
  }

  #refer(document: ApiDocument, id: SchemaId, isBase: boolean): string {
    const own = this.#representatives.get(id) ?? id;
    const name = this.#nameOf(own, isBase);
    if (!this.#used.has(name)) {
      this.#used.add(name);
      const home = this.#documents.find(({ schemas }) => schemas.has(own)) ?? document;
      this.#waiting.push({ document: home, id: own, isBase });
    }
    return name;
  }

  #nameOf(id: SchemaId, isBase: boolean): string {
    return `${this.#names.get(this.#representatives.get(id) ?? id) ?? plainName(id)}${isBase ? ".base" : ""}`;
  }

  #polished(schema: SchemaNode): SchemaNode {
    return polish(schema, (name) => this.#types.get(name)) as SchemaNode;
  }
}

/**
 * What documents say and do not mean. `type: object` beside a choice of texts would admit nothing; a discriminator that leads
 * to schemas by their names says so in its mapping.
 */
function polish(value: Json, typeOf: TypeOf): Json {
  if (isArray(value)) return value.map((item) => polish(item, typeOf));
  if (!isObject(value)) return value;
  const polished = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, literals.has(key) ? child : polish(child, typeOf)]),
  );
  return withMapping(isMistyped(polished, typeOf) || isMisvalued(polished) ? withoutType(polished) : polished);
}

/** `type: integer` beside a list of texts admits nothing: the list is what was meant. */
function isMisvalued({ type, enum: values }: JsonObject): boolean {
  if (typeof type !== "string" || !isArray(values) || values.length === 0) return false;
  return values.every((value) => value !== null && !isOfType(value, type));
}

function isOfType(value: Json, type: string): boolean {
  if (type === "array") return isArray(value);
  if (type === "object") return isObject(value);
  return typeof value === (type === "integer" ? "number" : type);
}

/** The type of a named schema, as far as it says one itself. */
type TypeOf = (name: string) => Json | undefined;

function isMistyped(schema: JsonObject, typeOf: TypeOf): boolean {
  if (schema["type"] !== "object" || schema["properties"] !== undefined) return false;
  const choices = [schema["oneOf"], schema["anyOf"]].filter(isArray).flat();
  return (
    choices.length > 0 &&
    choices.every((choice) => {
      const name = member(choice, "$ref");
      const type = typeof name === "string" ? typeOf(name) : member(choice, "type");
      return typeof type === "string" && type !== "object";
    })
  );
}

function withoutType({ type: _, format: __, ...others }: JsonObject): JsonObject {
  return others;
}

const literals = new Set(["default", "example", "examples", "enum", "const", "discriminator", "x-extensible-enum"]);

function withMapping(schema: JsonObject): JsonObject {
  const discriminator = schema["discriminator"];
  if (!isObject(discriminator)) return schema;
  const stated = isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const named = new Set(Object.values(stated));
  const listed = ["oneOf", "anyOf"].flatMap((key) => {
    const list = schema[key];
    return isArray(list) ? list.map((item) => (isObject(item) ? item["$ref"] : undefined)) : [];
  });
  const missing = listed.filter((name) => typeof name === "string").filter((name) => !named.has(name));
  const mapping = { ...stated, ...Object.fromEntries(missing.map((name) => [name, name])) };
  return { ...schema, discriminator: { ...discriminator, mapping } };
}

/** A reference is resolved as a URI: only what means nothing in one. */
function plainName(key: string): string {
  const plain = key.replace(/[^A-Za-z0-9_-]+/g, "_").slice(0, 80);
  return plain === "" ? "_" : plain;
}
