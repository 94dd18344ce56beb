import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
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
  readonly #compiled = new WeakMap<object, ValidateFunction>();

  constructor(document: ApiDocument) {
    this.#ajv = createAjv();
    const ids = [...document.schemas.keys()];
    this.#numbers = new Map(ids.map((id, index) => [id, index]));
    const definitions = [...document.schemas.values()].map(
      ({ schema }, index) => [String(index), this.#rewriteNode(schema)] as const,
    );
    this.#ajv.addSchema({ $id: "document", $defs: Object.fromEntries(definitions) });
  }

  /** What is wrong with a value; empty if it is valid. */
  validate(schema: SchemaNode, value: Json): readonly Violation[] {
    if (typeof schema === "boolean") return schema ? [] : [{ pointer: "", message: "no value is valid here" }];
    const validate = this.#compile(schema);
    return validate(value) ? [] : violationsOf(validate.errors ?? []);
  }

  #compile(schema: JsonObject): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known !== undefined) return known;
    const validate = this.#ajv.compile(this.#rewrite(schema));
    this.#compiled.set(schema, validate);
    return validate;
  }

  /** The schema as ajv takes it: with references into one document of all schemas, and nothing that it would stumble over. */
  #rewrite(schema: JsonObject): JsonObject {
    const result: Record<string, Json> = {};
    for (const [key, value] of Object.entries(schema)) {
      if (!isEnforceable(key, value)) continue;
      if (key === "$ref") result[key] = `document#/$defs/${this.#numbers.get(toText(value)) ?? ""}`;
      else result[key] = key === "type" ? knownTypes(value) : this.#rewriteKeyword(key, value);
    }
    return result;
  }

  #rewriteNode(value: Json): SchemaNode {
    return isObject(value) ? this.#rewrite(value) : value !== false;
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
