import { Ajv2020 } from "ajv/dist/2020.js";
import { resolveRef, SchemaEnv } from "ajv/dist/compile/index.js";
import { callRef } from "ajv/dist/vocabularies/core/ref.js";
import addFormats from "ajv-formats";
import { areUnique } from "../data/json/are-unique.js";
import { compilePattern } from "../pattern/compile-pattern.js";
import type { Json } from "../json.js";
import { ResultsCache, type CompiledSchema } from "./results-cache.js";

/** One constraint that a value violates. */
export interface SchemaError {
  /** JSON Pointer into the value. */
  readonly instancePath: string;
  /** JSON Pointer into the schema, as a URI fragment. */
  readonly schemaPath: string;
  readonly keyword: string;
  /** Details that depend on the keyword, such as `missingProperty`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Completes a sentence that begins with "The value": `must be string`. */
  readonly message?: string;
  /** The invalid property name, for errors of `propertyNames`. */
  readonly propertyName?: string;
  /** The value of the keyword. */
  readonly schema?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  /** The value at `instancePath`. */
  readonly data?: unknown;
}

/** Validates a value and returns its errors; empty if it is valid. */
export type ValidateValue = (value: unknown) => readonly SchemaError[];

export interface SchemaCompilerOptions {
  /** Collects all errors of a value instead of only the first. Default: true. */
  readonly allErrors?: boolean;
  /**
   * Whether the schemas are Almanac's own. Unlike the schemas in documents, they must not have unknown or malformed
   * keywords, and their patterns are applied to strings of any length.
   */
  readonly isOwn?: boolean;
  /** Keywords to add or replace, each with a function that returns whether a value is valid. */
  readonly keywords?: Readonly<Record<string, (schema: unknown, value: unknown) => boolean>>;
}

/**
 * Compiles JSON Schemas (2020-12) into validators. This is the only class that uses Ajv, in the mock as well as in the
 * generator.
 */
export class SchemaCompiler {
  readonly #ajv: Ajv2020;
  readonly #results = new ResultsCache();

  constructor({ allErrors = true, isOwn = false, keywords = {} }: SchemaCompilerOptions = {}) {
    this.#ajv = createAjv(allErrors, isOwn);
    for (const [keyword, validate] of Object.entries(keywords))
      this.#ajv.removeKeyword(keyword).addKeyword({ keyword, validate });
    cacheReferences(this.#ajv, this.#results);
  }

  /** Registers a schema, so that other schemas can refer to it by `id` or by its own `$id`. */
  add(schema: object, id?: string): void {
    this.#ajv.addSchema(schema, id);
  }

  /** Compiles a schema. Throws if the schema is malformed, or refers to an unregistered schema. */
  compile(schema: object | boolean): ValidateValue {
    const validate = this.#ajv.compile(schema);
    return (value) => {
      this.#results.clear();
      return validate(value) ? [] : (validate.errors ?? []);
    };
  }
}

function createAjv(allErrors: boolean, isOwn: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    ...(isOwn ? { strictRequired: false, strictTypes: false } : { strict: false, validateSchema: false }),
    allErrors,
    // JSON.parse reads `1e999` as an infinite number, which is rejected.
    strictNumbers: true,
    verbose: true,
    ownProperties: true,
    logger: false,
    code: { regExp: Object.assign(isOwn ? toRegExp : toPattern, { code: "new RegExp" }) },
  });
  addFormats.default(ajv);
  // Ajv compares every item with every other one, which takes too long for a large array.
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    validate: (isUnique: boolean, items: readonly Json[]) => !isUnique || areUnique(items),
    error: { message: "must not have duplicate items" },
  });
  return ajv;
}

/**
 * Routes the references of all schemas through a cache. Ajv inlines small schemas that don't refer to others, so these
 * need no cache.
 */
function cacheReferences(ajv: Ajv2020, results: ResultsCache): void {
  const keyword = ajv.getKeyword("$ref");
  if (typeof keyword !== "object" || !("code" in keyword)) throw new Error("Ajv has no code for $ref.");
  const original = keyword.code;
  const wrapped = new Map<SchemaEnv, CompiledSchema>();
  keyword.code = (context, ruleType) => {
    const { gen, it } = context;
    const reference = String(context.schema);
    const target = reference === "#" ? null : resolveRef.call(ajv, it.schemaEnv.root, it.baseId, reference);
    if (!(target instanceof SchemaEnv)) {
      original(context, ruleType);
      return;
    }
    const validate = wrapped.get(target) ?? results.wrap(() => target.validate as CompiledSchema);
    wrapped.set(target, validate);
    callRef(context, gen.scopeValue("validate", { ref: validate }), target);
  };
}

/** Compiles a pattern. A malformed pattern matches every string. */
function toPattern(pattern: string): Pick<RegExp, "test"> {
  return compilePattern(pattern) ?? /(?:)/;
}

function toRegExp(pattern: string, flags: string): RegExp {
  return new RegExp(pattern, flags);
}
