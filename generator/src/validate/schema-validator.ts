import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { isArray, isObject, toText, type Json, type JsonObject } from "../model/json.js";
import type { ApiDocument, SchemaId, SchemaNode } from "../resolve/document.js";

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
      ({ schema }, index) => [String(index), this.#rewrite(schema)] as const,
    );
    this.#ajv.addSchema({ $id: "document", $defs: Object.fromEntries(definitions) });
  }

  /** What is wrong with a value; empty if it is valid. */
  validate(schema: SchemaNode, value: Json): readonly Violation[] {
    if (typeof schema === "boolean") return schema ? [] : [{ pointer: "", message: "no value is valid here" }];
    const known = this.#compiled.get(schema);
    const validate = known ?? this.#ajv.compile(this.#rewrite(schema) as JsonObject);
    this.#compiled.set(schema, validate);
    return validate(value) ? [] : violationsOf(validate.errors ?? []);
  }

  /** The schema as ajv takes it: references into one document of all schemas, annotations of OpenAPI left out. */
  #rewrite(schema: SchemaNode): SchemaNode {
    if (!isObject(schema)) return schema;
    const result: Record<string, Json> = {};
    for (const [key, value] of Object.entries(schema)) {
      if (
        key === "discriminator" ||
        key === "example" ||
        key === "examples" ||
        key === "default" ||
        key.startsWith("x-") ||
        key.startsWith("$dynamic") ||
        key === "$id" ||
        key === "$anchor"
      )
        continue;
      result[key] =
        key === "$ref" ? `document#/$defs/${this.#numbers.get(toText(value)) ?? ""}` : this.#rewriteKeyword(key, value);
    }
    return result;
  }

  #rewriteKeyword(key: string, value: Json): Json {
    if (key === "enum" || key === "const") return value;
    if (isArray(value)) return value.map((item) => (isObject(item) ? this.#rewrite(item) : item));
    if (!isObject(value)) return value;
    if (!["properties", "patternProperties", "dependentSchemas"].includes(key)) return this.#rewrite(value);
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, isObject(child) ? this.#rewrite(child) : child]),
    );
  }
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
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
