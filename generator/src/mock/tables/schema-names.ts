import { findFamilies, type Families } from "../../analyze/schemas/families.js";
import { findRepresentatives } from "../../analyze/schemas/find-representatives.js";
import { SchemaRewriter } from "../../analyze/schemas/schema-rewriter.js";
import { shortHash } from "../../analyze/names/short-hash.js";
import { essenceOf } from "../../analyze/operations/media-types.js";
import { isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { findEndless } from "../../resolve/check/find-endless.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../../resolve/document.js";
import { withKubernetesKind } from "./with-kubernetes-kind.js";

/** The keywords that a mock needs to generate values, in addition to those for validation. */
const sampleKeywords = new Set([
  "default",
  "example",
  "examples",
  "discriminator",
  "x-extensible-enum",
  "readOnly",
  "writeOnly",
]);

/**
 * Assigns a unique name to each schema in an API's documents, and rewrites references to use these names. Each name is
 * based on the schema's name in the document.
 */
export class SchemaNames {
  readonly #names = new Map<SchemaId, string>();
  /** The `type` keyword of each schema, keyed by schema name. */
  readonly #types = new Map<string, Json | undefined>();
  readonly #rewriters = new Map<ApiDocument, SchemaRewriter>();
  /** Caches the rewritten inline schemas, because operations share parameters and responses. */
  readonly #rewritten = new Map<ApiDocument, WeakMap<JsonObject, SchemaNode>>();
  readonly #families = new Map<ApiDocument, Families>();
  readonly #documents: readonly ApiDocument[];
  readonly #keptKeywords: ReadonlySet<string>;
  readonly #representatives: ReadonlyMap<SchemaId, SchemaId>;
  readonly #used = new Set<string>();
  readonly #waiting: { readonly document: ApiDocument; readonly id: SchemaId; readonly isBase: boolean }[] = [];

  constructor(documents: readonly ApiDocument[]) {
    this.#documents = documents;
    // Only XML responses use the keyword `xml`.
    this.#keptKeywords = documents.some(hasXml) ? new Set([...sampleKeywords, "xml"]) : sampleKeywords;
    this.#representatives = findRepresentatives(documents);
    const taken = new Set<string>();
    for (const { id, key, schema } of documents.flatMap(({ schemas }) => [...schemas.values()])) {
      if (this.#representatives.get(id) !== id) continue;
      const safe = safeName(key);
      const name = taken.has(safe) ? `${safe}_${shortHash(id)}` : safe;
      taken.add(name);
      this.#names.set(id, name);
      this.#types.set(name, member(schema, "type"));
    }
    for (const document of documents) {
      const families = findFamilies(document);
      this.#families.set(document, families);
      this.#rewritten.set(document, new WeakMap());
      this.#rewriters.set(document, this.#rewriterOf(document, families));
    }
  }

  /** Rewrites an operation's inline schema. */
  rewrite(schema: SchemaNode, document: ApiDocument): SchemaNode {
    const known = this.#rewritten.get(document);
    const cached = isObject(schema) ? known?.get(schema) : undefined;
    if (cached !== undefined) return cached;
    const rewritten = this.#corrected(this.#rewriters.get(document)?.rewrite(schema) ?? true);
    if (isObject(schema)) known?.set(schema, rewritten);
    return rewritten;
  }

  /** Returns all schemas that are referenced, directly or indirectly, sorted by name. */
  finish(): Readonly<Record<string, SchemaNode>> {
    const found = new Map<string, SchemaNode>();
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const { document, id, isBase } = next;
      const rewriter = this.#rewriters.get(document);
      const declared = withKubernetesKind(document.schemas.get(id)?.schema ?? true);
      const schema = this.#withVariants(declared, id, document);
      const rewritten = isBase ? rewriter?.rewriteBase(schema, id) : rewriter?.rewrite(schema, id);
      found.set(this.#nameOf(id, isBase), this.#corrected(rewritten ?? true));
    }
    return Object.fromEntries([...found].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  /**
   * Adds children that the document doesn't list to the mapping of their parent's discriminator. Every schema that
   * includes the parent is a child.
   */
  #withVariants(schema: SchemaNode, id: SchemaId, document: ApiDocument): SchemaNode {
    const discriminator = member(schema, "discriminator");
    const families = this.#families.get(document);
    if (!isObject(schema) || !isObject(discriminator) || families === undefined) return schema;
    if (isArray(schema["oneOf"]) || isArray(schema["anyOf"])) return schema;
    const declared = isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
    const mapped = new Set(Object.values(declared));
    const property = discriminator["propertyName"];
    const missing = (families.variants.get(id) ?? [])
      .filter((variant) => variant !== id && !mapped.has(variant))
      .flatMap((variant) => (families.discriminatorValues.get(variant) ?? []).map((each) => ({ ...each, variant })))
      .filter((each) => each.property === property)
      .flatMap(({ values, variant }) => values.map((value): readonly [string, Json] => [value, variant]))
      .filter(([value]) => !Object.hasOwn(declared, value));
    if (missing.length === 0) return schema;
    return {
      ...schema,
      discriminator: { ...discriminator, mapping: { ...declared, ...Object.fromEntries(missing) } },
    };
  }

  #rewriterOf(document: ApiDocument, families: Families): SchemaRewriter {
    return new SchemaRewriter({
      families,
      referenceTo: (id, isBase) => this.#referenceTo(document, id, isBase),
      keptKeywords: this.#keptKeywords,
      endless: findEndless(document),
    });
  }

  #referenceTo(document: ApiDocument, id: SchemaId, isBase: boolean): string {
    const representative = this.#representatives.get(id) ?? id;
    const name = this.#nameOf(representative, isBase);
    if (!this.#used.has(name)) {
      this.#used.add(name);
      const owner = this.#documents.find(({ schemas }) => schemas.has(representative)) ?? document;
      this.#waiting.push({ document: owner, id: representative, isBase });
    }
    return name;
  }

  #nameOf(id: SchemaId, isBase: boolean): string {
    return `${this.#names.get(this.#representatives.get(id) ?? id) ?? safeName(id)}${isBase ? ".base" : ""}`;
  }

  #corrected(schema: SchemaNode): SchemaNode {
    return correct(schema, (name) => this.#types.get(name)) as SchemaNode;
  }
}

function hasXml({ operations }: ApiDocument): boolean {
  return operations.some(({ responses }) =>
    responses.some(({ content }) => content.some(({ mediaType }) => /[/+]xml$/.test(essenceOf(mediaType)))),
  );
}

/**
 * Corrects common mistakes in documents: removes a `type` that contradicts the other keywords and would reject every
 * value, and completes discriminator mappings.
 */
function correct(value: Json, typeOf: TypeOf): Json {
  if (isArray(value)) return value.map((item) => correct(item, typeOf));
  if (!isObject(value)) return value;
  const corrected = Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, literals.has(key) ? child : correct(child, typeOf)]),
  );
  const isContradictory = contradictsBranches(corrected, typeOf) || contradictsEnum(corrected);
  return withMapping(isContradictory ? withoutType(corrected) : corrected);
}

/** Whether the `type` allows none of the `enum` values, as with `type: integer` and an enum of strings. */
function contradictsEnum({ type, enum: values }: JsonObject): boolean {
  if (typeof type !== "string" || !isArray(values) || values.length === 0) return false;
  return values.every((value) => value !== null && !isOfType(value, type));
}

function isOfType(value: Json, type: string): boolean {
  if (type === "array") return isArray(value);
  if (type === "object") return isObject(value);
  return typeof value === (type === "integer" ? "number" : type);
}

/** Returns the `type` keyword of a named schema. */
type TypeOf = (name: string) => Json | undefined;

/** Whether the `type` is `object`, but every branch of `oneOf` and `anyOf` has another type. */
function contradictsBranches(schema: JsonObject, typeOf: TypeOf): boolean {
  if (schema["type"] !== "object" || schema["properties"] !== undefined) return false;
  const branches = [schema["oneOf"], schema["anyOf"]].filter(isArray).flat();
  return (
    branches.length > 0 &&
    branches.every((branch) => {
      const name = member(branch, "$ref");
      const type = typeof name === "string" ? typeOf(name) : member(branch, "type");
      return typeof type === "string" && type !== "object";
    })
  );
}

function withoutType({ type: _, format: __, ...others }: JsonObject): JsonObject {
  return others;
}

/** Keywords whose values are data, not schemas. */
const literals = new Set([
  "default",
  "example",
  "examples",
  "enum",
  "const",
  "discriminator",
  "xml",
  "x-extensible-enum",
]);

/** Adds the missing branches to a discriminator's mapping, keyed by schema name. */
function withMapping(schema: JsonObject): JsonObject {
  const discriminator = schema["discriminator"];
  if (!isObject(discriminator)) return schema;
  const declared = isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const mapped = new Set(Object.values(declared));
  const listed = ["oneOf", "anyOf"].flatMap((key) => {
    const list = schema[key];
    return isArray(list) ? list.map((item) => (isObject(item) ? item["$ref"] : undefined)) : [];
  });
  const missing = listed.filter((name) => typeof name === "string").filter((name) => !mapped.has(name));
  const mapping = { ...declared, ...Object.fromEntries(missing.map((name) => [name, name])) };
  return { ...schema, discriminator: { ...discriminator, mapping } };
}

/** Replaces the characters that aren't safe in a URI, because a `$ref` is resolved as a URI. */
function safeName(key: string): string {
  const safe = key.replace(/[^A-Za-z0-9_-]+/g, "_").slice(0, 80);
  return safe === "" ? "_" : safe;
}
