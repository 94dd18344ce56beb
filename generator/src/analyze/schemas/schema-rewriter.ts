import { defineMember, isArray, isObject, member, toText, type Json, type JsonObject } from "../../model/json.js";
import type { SchemaId, SchemaNode } from "../../resolve/document.js";
import { typesOfField, matchesType } from "../../resolve/check/fields/matches-type.js";
import type { Endless } from "../../resolve/check/find-endless.js";
import { openApiObjects } from "../../resolve/check/fields/openapi-objects.js";
import { schemaKeywords, schemaListKeywords, schemaMapKeywords } from "../../resolve/schemas/schema-keywords.js";
import type { Families } from "./families.js";

export interface RewriteOptions {
  readonly families: Families;
  /** Returns the `$ref` for a schema or, with `isBase`, for its base form. */
  readonly referenceTo: (id: SchemaId, isBase: boolean) => string;
  /** Keywords to keep although they do not affect validation. */
  readonly keptKeywords: ReadonlySet<string>;
  /**
   * Schemas whose required properties would make every value infinitely deep. These properties become optional. If
   * null, all properties stay required.
   */
  readonly endless: Endless | null;
}

/**
 * Rewrites schemas for a JSON Schema validator: references use the names from `referenceTo`, and keywords that would
 * fail to compile are dropped. A child refers to its parent's base form rather than to the parent, because validation
 * would otherwise follow their references to each other endlessly.
 */
export class SchemaRewriter {
  readonly #options: RewriteOptions;

  constructor(options: RewriteOptions) {
    this.#options = options;
  }

  /** Rewrites a schema. `owner` is the named schema that it belongs to. */
  rewrite(value: SchemaNode, owner: SchemaId | null = null): SchemaNode {
    return this.#rewriteNode(value, owner);
  }

  /** Rewrites the base form of a parent: the schema without `oneOf` and `anyOf`. */
  rewriteBase(schema: SchemaNode, owner: SchemaId): SchemaNode {
    if (!isObject(schema)) return this.#rewriteNode(schema, owner);
    const { oneOf: _, anyOf: __, ...base } = schema;
    return this.#rewriteNode(base, owner);
  }

  #rewriteNode(value: Json, owner: SchemaId | null = null): SchemaNode {
    return isObject(value) ? this.#rewriteObject(value, owner) : value !== false;
  }

  #rewriteObject(schema: JsonObject, owner: SchemaId | null): JsonObject {
    const result: Record<string, Json> = {};
    for (const [key, value] of Object.entries(schema)) {
      if (this.#options.keptKeywords.has(key)) result[key] = this.#keep(key, value);
      else if (!isEnforceable(key, value)) continue;
      else if (key === "$ref") result[key] = this.#reference(toText(value), owner);
      else if (key === "type") result[key] = knownTypes(value);
      else if (key === "required" && isArray(value)) result[key] = this.#required(value, schema, owner);
      else if (key === "minItems" && this.#isEndless(schema["items"], owner)) continue;
      else if (key === "allOf" && isArray(value)) result[key] = value.map((item) => this.#rewriteNode(item, owner));
      else defineMember(result, key, this.#rewriteKeyword(key, value));
    }
    return result;
  }

  /** Copies a kept keyword. If the keyword is a discriminator, rewrites its references. */
  #keep(key: string, value: Json): Json {
    if (key !== "discriminator" || !isObject(value)) return value;
    const mapping = value["mapping"];
    const pairs = Object.entries(isObject(mapping) ? mapping : {}).map(
      ([tag, id]) => [tag, this.#options.referenceTo(toText(id), false)] as const,
    );
    const defaultId = value["defaultMapping"];
    const defaultMapping =
      typeof defaultId === "string" ? { defaultMapping: this.#options.referenceTo(defaultId, false) } : {};
    return { ...value, mapping: Object.fromEntries(pairs), ...defaultMapping };
  }

  #required(names: readonly Json[], { properties }: JsonObject, owner: SchemaId | null): Json {
    return names.filter((name) => !this.#isEndless(member(properties, toText(name)), owner));
  }

  /** Whether `part` makes every value of the schema `owner` infinitely deep. */
  #isEndless(part: Json | undefined, owner: SchemaId | null): boolean {
    const { endless } = this.#options;
    return endless !== null && owner !== null && endless.ids.has(owner) && endless.needs(part);
  }

  #reference(id: SchemaId, owner: SchemaId | null): string {
    const isMember = owner !== null && this.#options.families.descendants.get(id)?.has(owner) === true;
    return this.#options.referenceTo(id, isMember);
  }

  #rewriteKeyword(key: string, value: Json): Json {
    if (schemaKeywords.has(key)) return this.#rewriteNode(value);
    if (schemaListKeywords.has(key) && isArray(value)) return value.map((item) => this.#rewriteNode(item));
    if (!schemaMapKeywords.has(key) || !isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, this.#rewriteNode(child)]));
  }
}

/**
 * Whether a validator can enforce a keyword: it must not be an annotation, and its value must be well-formed (malformed
 * values have already been reported).
 */
function isEnforceable(key: string, value: Json): boolean {
  const schemaFields = openApiObjects["Schema"];
  const isKnown = typeof schemaFields === "object" && Object.hasOwn(schemaFields, key);
  const field = isKnown ? schemaFields[key] : undefined;
  if (field === undefined || annotations.has(key) || !typesOfField(field).some((type) => matchesType(type, value)))
    return false;
  if (key === "enum" || key === "type") return !isArray(value) || value.length > 0;
  if (key.startsWith("exclusive")) return typeof value === "number";
  return key !== "multipleOf" || (typeof value === "number" && value > 0);
}

const annotations = new Set([
  "$id",
  "$anchor",
  "$comment",
  "$dynamicAnchor",
  "$dynamicRef",
  "$schema",
  "$vocabulary",
  "discriminator",
  "example",
  "examples",
  "default",
  "externalDocs",
  "xml",
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

/** Returns `type` unchanged if all its names are known; otherwise, allows every type. */
function knownTypes(value: Json): Json {
  const types = isArray(value) ? value : [value];
  const isKnown = (type: Json): boolean => typeof type === "string" && jsonTypes.has(type);
  return types.every(isKnown) ? value : [...jsonTypes];
}

const jsonTypes = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);
