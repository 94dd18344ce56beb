import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { findFamilies, type Families } from "../analyze/families.js";
import { isArray, isObject, toText, type Json, type JsonObject } from "../model/json.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../resolve/document.js";
import { alternativesOf, fits } from "../resolve/fits.js";
import { objects } from "../resolve/objects.js";
import { schemaKeywords, schemaListKeywords, schemaMapKeywords } from "../resolve/schema-keywords.js";

export interface Violation {
  /** JSON Pointer into the value. */
  readonly pointer: string;
  readonly message: string;
}

/** The door to ajv: holds values against the schemas of one document. A schema is compiled when it is first asked for. */
export class SchemaValidator {
  readonly #ajv: Ajv2020;
  readonly #numbers: ReadonlyMap<SchemaId, number>;
  readonly #families: Families;
  readonly #compiled = new WeakMap<object, ValidateFunction>();

  constructor(document: ApiDocument) {
    this.#ajv = createAjv();
    this.#families = findFamilies(document);
    const schemas = [...document.schemas.values()];
    this.#numbers = new Map(schemas.map(({ id }, index) => [id, index]));
    const definitions = schemas.flatMap(({ id, schema }, index) => [
      [String(index), this.#rewriteNode(schema, id)] as const,
      [`${index}-base`, this.#rewriteNode(withoutVariants(schema), id)] as const,
    ]);
    this.#ajv.addSchema({ $id: "document", $defs: Object.fromEntries(definitions) });
  }

  /** What is wrong with a value; empty if it is valid. */
  validate(schema: SchemaNode, value: Json): readonly Violation[] {
    if (typeof schema === "boolean") return schema ? [] : [{ pointer: "", message: "no value is valid here" }];
    const validate = this.#compile(schema);
    try {
      return validate(value) ? [] : violationsOf(validate.errors ?? []);
    } catch (error) {
      // A schema that is itself, by way of others, has no end; `circular-schema` has said so.
      if (error instanceof RangeError) return [];
      throw error;
    }
  }

  #compile(schema: JsonObject): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known !== undefined) return known;
    const validate = this.#ajv.compile(this.#rewrite(schema, null));
    this.#compiled.set(schema, validate);
    return validate;
  }

  #rewriteNode(value: Json, owner: SchemaId | null = null): SchemaNode {
    return isObject(value) ? this.#rewrite(value, owner) : value !== false;
  }

  /**
   * The schema as ajv takes it: with references into one document of all schemas, and nothing that it would stumble over. `owner` is
   * the named schema that it is, or is a part of: a child that includes its parent includes the parent without its children, or
   * there would be no end.
   */
  #rewrite(schema: JsonObject, owner: SchemaId | null): JsonObject {
    const result: Record<string, Json> = {};
    for (const [key, value] of Object.entries(schema)) {
      if (!isEnforceable(key, value)) continue;
      if (key === "$ref") result[key] = this.#reference(toText(value), owner);
      else if (key === "type") result[key] = knownTypes(value);
      else if (key === "allOf" && isArray(value)) result[key] = value.map((item) => this.#rewriteNode(item, owner));
      else result[key] = this.#rewriteKeyword(key, value);
    }
    return result;
  }

  #reference(id: SchemaId, owner: SchemaId | null): string {
    const isMember = owner !== null && this.#families.descendants.get(id)?.has(owner) === true;
    return `document#/$defs/${this.#numbers.get(id) ?? ""}${isMember ? "-base" : ""}`;
  }

  #rewriteKeyword(key: string, value: Json): Json {
    if (schemaKeywords.has(key)) return this.#rewriteNode(value);
    if (schemaListKeywords.has(key) && isArray(value)) return value.map((item) => this.#rewriteNode(item));
    if (!schemaMapKeywords.has(key) || !isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, this.#rewriteNode(child)]));
  }
}

function withoutVariants(schema: SchemaNode): SchemaNode {
  if (!isObject(schema)) return schema;
  const { oneOf: _, anyOf: __, ...own } = schema;
  return own;
}

/** Keywords of OpenAPI and annotations say nothing of validity; what is of a wrong type has been reported. */
function isEnforceable(key: string, value: Json): boolean {
  const schemaFields = objects["Schema"];
  const field = typeof schemaFields === "object" ? schemaFields[key] : undefined;
  if (field === undefined || annotations.has(key) || !alternativesOf(field).some((type) => fits(type, value)))
    return false;
  if (key === "enum" || key === "type") return !isArray(value) || value.length > 0;
  if (key.startsWith("exclusive")) return typeof value === "number";
  return key !== "multipleOf" || (typeof value === "number" && value > 0);
}

const annotations = new Set(
  "$id $anchor $comment $dynamicAnchor $dynamicRef $schema $vocabulary discriminator example examples default externalDocs xml".split(
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

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    allErrors: true,
    validateFormats: true,
    logger: false,
    code: { regExp: Object.assign(toRegExp, { code: "new RegExp" }) },
  });
  addFormats.default(ajv);
  return ajv;
}

/** Patterns of documents are written for either mode of regular expressions. One that fits neither was reported, and lets all pass. */
function toRegExp(pattern: string): RegExp {
  for (const flags of ["u", ""]) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Try the other mode.
    }
  }
  return /(?:)/;
}

/** Of a failed union the branches that were not meant say nothing: only the deepest complaints are kept. */
function violationsOf(errors: readonly ErrorObject[]): readonly Violation[] {
  const telling = errors.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  return (telling.length > 0 ? telling : errors).slice(0, 3).map(({ instancePath, message, params, keyword }) => ({
    pointer: instancePath,
    message: describe(keyword, params, message ?? "is not valid"),
  }));
}

function describe(keyword: string, params: Readonly<Record<string, unknown>>, message: string): string {
  if (keyword === "enum") return `must be one of ${JSON.stringify(params["allowedValues"])}`;
  if (keyword === "additionalProperties")
    return `must not have the property ${JSON.stringify(params["additionalProperty"])}`;
  return message;
}
