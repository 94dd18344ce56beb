import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { findFamilies } from "../analyze/schemas/families.js";
import { SchemaRewriter } from "../analyze/schemas/schema-rewriter.js";
import type { Json, JsonObject } from "../model/json.js";
import type { ApiDocument, SchemaNode } from "../resolve/document.js";

export interface Violation {
  /** JSON Pointer into the value. */
  readonly pointer: string;
  readonly message: string;
}

/** The door to ajv: holds values against the schemas of one document. A schema is compiled when it is first asked for. */
export class SchemaValidator {
  readonly #ajv: Ajv2020;
  readonly #rewriter: SchemaRewriter;
  readonly #compiled = new WeakMap<object, ValidateFunction>();

  constructor(document: ApiDocument) {
    this.#ajv = createAjv();
    const schemas = [...document.schemas.values()];
    const numbers = new Map(schemas.map(({ id }, index) => [id, index]));
    this.#rewriter = new SchemaRewriter({
      families: findFamilies(document),
      referenceTo: (id, isBase) => `document#/$defs/${numbers.get(id) ?? ""}${isBase ? "-base" : ""}`,
      keptKeywords: new Set(),
      endless: null,
    });
    const definitions = schemas.flatMap(({ id, schema }, index) => [
      [String(index), this.#rewriter.rewrite(schema, id)] as const,
      [`${index}-base`, this.#rewriter.rewriteBase(schema, id)] as const,
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
    const validate = this.#ajv.compile(this.#rewriter.rewrite(schema));
    this.#compiled.set(schema, validate);
    return validate;
  }
}

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
