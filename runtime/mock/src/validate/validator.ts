import { pointerToken } from "../data/json/pointer-token.js";
import { isArray, isObject, member, type Json } from "../json.js";
import type { MockSchema } from "../tables/tables.js";
import { SchemaCompiler, type SchemaError, type ValidateValue } from "./schema-compiler.js";
import { type Direction, SchemaProjector, schemaKey } from "./schema-projector.js";

export type { Direction } from "./schema-projector.js";

/** A constraint of a schema that a value violates. */
export interface SchemaViolation {
  /** JSON Pointer to the invalid or missing value. */
  readonly pointer: string;
  /** The violated keyword of JSON Schema. */
  readonly keyword: string;
  /** Completes a sentence that begins with the name of the value: `must be string`. */
  readonly message: string;
  /** The value as text, at most 200 characters; empty if it is missing. */
  readonly value: string;
}

/** Validates values against the schemas of one API. A schema is compiled when it is first used. */
export class Validator {
  /** Null until the first schema is compiled, because creating it takes several milliseconds. */
  #compiler: SchemaCompiler | null = null;
  readonly #allErrors: boolean;
  readonly #direction: Direction;
  /** A validator that stops at the first violation; null until it is needed. */
  #firstOnly: Validator | null = null;
  readonly #schemas: Readonly<Record<string, MockSchema>>;
  readonly #projector: SchemaProjector;
  readonly #added = new Set<string>();
  readonly #compiled = new WeakMap<object, ValidateValue | null>();

  constructor(schemas: Readonly<Record<string, MockSchema>>, direction: Direction, allErrors = true) {
    this.#allErrors = allErrors;
    this.#direction = direction;
    this.#schemas = schemas;
    this.#projector = new SchemaProjector(schemas, direction);
  }

  /** Returns the violations of a value; empty if it is valid. */
  validate(schema: MockSchema, value: Json): readonly SchemaViolation[] {
    if (typeof schema === "boolean")
      return schema ? [] : [{ pointer: "", keyword: "false", message: "is not allowed", value: "" }];
    const validate = this.#compile(schema);
    return validate === null ? [] : toViolations(validate(value));
  }

  /** Like `validate`, but stops at the first violation. Use it for large values: collecting a million violations takes seconds. */
  validateFirst(schema: MockSchema, value: Json): readonly SchemaViolation[] {
    this.#firstOnly ??= new Validator(this.#schemas, this.#direction, false);
    return this.#firstOnly.validate(schema, value);
  }

  #getCompiler(): SchemaCompiler {
    this.#compiler ??= new SchemaCompiler({ allErrors: this.#allErrors });
    return this.#compiler;
  }

  #compile(schema: object): ValidateValue | null {
    const cached = this.#compiled.get(schema);
    if (cached !== undefined) return cached;
    this.#addReferences(schema as MockSchema);
    const compiled = this.#tryToCompile(schema);
    this.#compiled.set(schema, compiled);
    return compiled;
  }

  /**
   * Compiles a schema. Returns null if the schema is malformed or refers to itself endlessly. Every value then passes,
   * because the generator has already reported the schema.
   */
  #tryToCompile(schema: object): ValidateValue | null {
    try {
      return this.#getCompiler().compile(this.#projector.project(schema as MockSchema));
    } catch {
      return null;
    }
  }

  /** Adds the schemas that a schema refers to, directly or indirectly, to the compiler. */
  #addReferences(schema: MockSchema): void {
    const queue: Json[] = [schema];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (isArray(next)) queue.push(...next);
      if (!isObject(next)) continue;
      queue.push(...Object.values(next));
      const name = next["$ref"];
      if (typeof name !== "string" || this.#added.has(name) || !Object.hasOwn(this.#schemas, name)) continue;
      this.#added.add(name);
      const own = this.#projector.own(name);
      this.#getCompiler().add(this.#projector.projectNamed(name), schemaKey(name));
      queue.push(own, mappedReferences(own));
    }
  }
}

/** References to the schemas in a discriminator's mapping. */
function mappedReferences(schema: MockSchema): Json {
  const mapping = isObject(schema) ? member(schema["discriminator"], "mapping") : undefined;
  return isObject(mapping) ? Object.values(mapping).map(($ref) => ({ $ref })) : [];
}

/** Omits the errors of `oneOf`, `anyOf` and `if` themselves if there are more specific ones. Returns at most 10 violations. */
function toViolations(errors: readonly SchemaError[]): readonly SchemaViolation[] {
  const specific = errors.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  return (specific.length > 0 ? specific : errors).slice(0, 10).map((error) => ({
    pointer: pointerOf(error),
    keyword: error.keyword,
    message: describe(error),
    value: valueOf(error),
  }));
}

function valueOf({ data }: SchemaError): string {
  if (data === undefined) return "";
  return (typeof data === "string" ? data : JSON.stringify(data)).slice(0, 200);
}

function pointerOf({ instancePath, keyword, params }: SchemaError): string {
  const name: unknown =
    keyword === "required"
      ? params["missingProperty"]
      : keyword === "additionalProperties"
        ? params["additionalProperty"]
        : keyword === "unevaluatedProperties"
          ? params["unevaluatedProperty"]
          : undefined;
  return typeof name === "string" ? instancePath + pointerToken(name) : instancePath;
}

function describe({ keyword, params, message }: SchemaError): string {
  if (keyword === "required") return "is required";
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return "is unknown";
  if (keyword === "enum") return `must be one of ${JSON.stringify(params["allowedValues"])}`;
  return message ?? "is invalid";
}
