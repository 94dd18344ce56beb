import { defineMember, isArray, isObject, member, toText, type Json, type JsonObject } from "../../model/json.js";
import type { SchemaId, SchemaNode } from "../../resolve/document.js";
import { typesOfField, matchesType } from "../../resolve/check/matches-type.js";
import type { Endless } from "../../resolve/check/find-endless.js";
import { openApiObjects } from "../../resolve/check/openapi-objects.js";
import { schemaKeywords, schemaListKeywords, schemaMapKeywords } from "../../resolve/schemas/schema-keywords.js";
import type { Families } from "./families.js";

export interface RewriteOptions {
  readonly families: Families;
  /** What a reference to a schema becomes, and one to its base form. */
  readonly referenceTo: (id: SchemaId, isBase: boolean) => string;
  /** Keywords that are kept although they say nothing of validity. */
  readonly keeps: ReadonlySet<string>;
  /** What need not be there although it is required, because no value could ever end: null where all is taken at its word. */
  readonly endless: Endless | null;
}

/**
 * Schemas as validators take them: references by names of ours, and nothing that a validator would stumble over. A child that
 * includes its parent includes the parent without its children, or there would be no end.
 */
export class SchemaRewriter {
  readonly #options: RewriteOptions;

  constructor(options: RewriteOptions) {
    this.#options = options;
  }

  /** `owner` is the named schema that it is, or is a part of. */
  rewrite(value: SchemaNode, owner: SchemaId | null = null): SchemaNode {
    return this.#rewriteNode(value, owner);
  }

  /** A parent without its children. */
  rewriteBase(schema: SchemaNode, owner: SchemaId): SchemaNode {
    if (!isObject(schema)) return this.#rewriteNode(schema, owner);
    const { oneOf: _, anyOf: __, ...own } = schema;
    return this.#rewriteNode(own, owner);
  }

  #rewriteNode(value: Json, owner: SchemaId | null = null): SchemaNode {
    return isObject(value) ? this.#rewriteObject(value, owner) : value !== false;
  }

  #rewriteObject(schema: JsonObject, owner: SchemaId | null): JsonObject {
    const result: Record<string, Json> = {};
    for (const [key, value] of Object.entries(schema)) {
      if (this.#options.keeps.has(key)) result[key] = this.#keep(key, value);
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

  /** A discriminator's mapping leads to schemas too. */
  #keep(key: string, value: Json): Json {
    if (key !== "discriminator" || !isObject(value)) return value;
    const mapping = value["mapping"];
    const pairs = Object.entries(isObject(mapping) ? mapping : {}).map(
      ([tag, id]) => [tag, this.#options.referenceTo(toText(id), false)] as const,
    );
    const otherwise = value["defaultMapping"];
    const fallback =
      typeof otherwise === "string" ? { defaultMapping: this.#options.referenceTo(otherwise, false) } : {};
    return { ...value, mapping: Object.fromEntries(pairs), ...fallback };
  }

  #required(names: readonly Json[], { properties }: JsonObject, owner: SchemaId | null): Json {
    return names.filter((name) => !this.#isEndless(member(properties, toText(name)), owner));
  }

  /** Whether what stands in an endless schema is what makes it so. */
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

/** Keywords of OpenAPI and annotations say nothing of validity; what is of a wrong type has been reported. */
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

const annotations = new Set(
  "$id $anchor $comment $dynamicAnchor $dynamicRef $schema $vocabulary discriminator example examples default externalDocs xml title description deprecated readOnly writeOnly".split(
    " ",
  ),
);

/** All that a wrong name of a type admits is everything. */
function knownTypes(value: Json): Json {
  const stated = isArray(value) ? value : [value];
  const isKnown = (type: Json): boolean => typeof type === "string" && jsonTypes.has(type);
  return stated.every(isKnown) ? value : [...jsonTypes];
}

const jsonTypes = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);
