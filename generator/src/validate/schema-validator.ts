import { SchemaCompiler, type SchemaError, type ValidateValue } from "@almanac/mock/validation";
import { findFamilies } from "../analyze/schemas/families.js";
import { SchemaRewriter } from "../analyze/schemas/schema-rewriter.js";
import type { Json, JsonObject } from "../model/json.js";
import type { ApiDocument, SchemaNode } from "../resolve/document.js";

export interface Violation {
  /** A JSON Pointer to the invalid part of the value. */
  readonly pointer: string;
  readonly message: string;
}

/** Validates values against one document's schemas. Each schema is compiled when it is first used. */
export class SchemaValidator {
  readonly #compiler = new SchemaCompiler();
  readonly #rewriter: SchemaRewriter;
  readonly #compiled = new WeakMap<object, ValidateValue>();

  constructor(document: ApiDocument) {
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
    this.#compiler.add({ $id: "document", $defs: Object.fromEntries(definitions) });
  }

  /** Returns the first few errors in a value; empty if the value is valid. */
  validate(schema: SchemaNode, value: Json): readonly Violation[] {
    if (typeof schema === "boolean") return schema ? [] : [{ pointer: "", message: "no value is valid here" }];
    const validate = this.#compile(schema);
    try {
      return violationsOf(validate(value));
    } catch (error) {
      // Validation against a circular schema overflows the call stack. The schema has been reported as
      // `circular-schema`.
      if (error instanceof RangeError) return [];
      throw error;
    }
  }

  #compile(schema: JsonObject): ValidateValue {
    const cached = this.#compiled.get(schema);
    if (cached !== undefined) return cached;
    const validate = this.#compiler.compile(this.#rewriter.rewrite(schema));
    this.#compiled.set(schema, validate);
    return validate;
  }
}

/**
 * Returns at most three errors. Omits the errors of unions, which only summarize the errors of their variants, unless
 * all errors are of this kind.
 */
function violationsOf(errors: readonly SchemaError[]): readonly Violation[] {
  const specific = errors.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  return (specific.length > 0 ? specific : errors).slice(0, 3).map(({ instancePath, message, params, keyword }) => ({
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
