import { pointerToken } from "../data/json/pointer-token.js";
import { matchesSchema } from "../data/match/matches-schema.js";
import { flatten } from "../data/schema/flatten.js";
import { defineMember, isArray, isObject, member, type Json, type JsonObject } from "../json.js";
import type { MockSchema } from "../tables/tables.js";
import { discriminatorRules } from "./discriminator-rules.js";
import { SchemaCompiler, type SchemaError, type ValidateValue } from "./schema-compiler.js";

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

/**
 * Whether a value is in a request, where `readOnly` properties aren't required, or in a response, where `writeOnly`
 * ones aren't. `part` is a request that contains only a part of an entity, where no property is required.
 */
export type Direction = "request" | "response" | "part";

/** Validates values against the schemas of one API. A schema is compiled when it is first used. */
export class Validator {
  /** Null until the first schema is compiled, because creating it takes several milliseconds. */
  #compiler: SchemaCompiler | null = null;
  readonly #allErrors: boolean;
  readonly #direction: Direction;
  /** A validator that stops at the first violation; null until it is needed. */
  #firstOnly: Validator | null = null;
  readonly #schemas: Readonly<Record<string, MockSchema>>;
  /** The keyword that marks properties that aren't sent in this direction. */
  readonly #omittedBy: "readOnly" | "writeOnly";
  readonly #added = new Set<string>();
  readonly #compiled = new WeakMap<object, ValidateValue | null>();

  constructor(schemas: Readonly<Record<string, MockSchema>>, direction: Direction, allErrors = true) {
    this.#allErrors = allErrors;
    this.#direction = direction;
    this.#schemas = schemas;
    this.#omittedBy = direction === "response" ? "writeOnly" : "readOnly";
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
      return this.#getCompiler().compile(this.#convert(schema as JsonObject) as object);
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
      const target = this.#schemas[name] ?? true;
      // Child schemas include their parent's base schema, so its discriminator, which selects a child, is removed.
      const own = name.endsWith(".base") ? withoutDiscriminator(target) : target;
      this.#getCompiler().add({ allOf: [this.#convert(own), ...this.#tagRules(name)] }, keyOf(name));
      queue.push(own, mappedReferences(own));
    }
  }

  /**
   * Returns the rules for a schema that a discriminator selects: the discriminator's property must have one of the
   * values that select the schema.
   */
  #tagRules(name: string): readonly Json[] {
    const { object } = flatten({ $ref: name }, this.#schemas);
    return [...object.tags].flatMap(([property, tags]) => {
      const declared = object.properties.get(property) ?? true;
      const allowed = tags.filter((tag) => matchesSchema(declared, tag, this.#schemas));
      return allowed.length === 0 ? [] : [{ properties: { [property]: { enum: allowed } } }];
    });
  }

  /**
   * Converts a schema for the direction: properties that are not sent in this direction are not required. `oneOf`
   * becomes `anyOf`, unless the branches clearly exclude each other, because the branches of many documents overlap by
   * mistake. In a part of an entity, properties are required only in conditions.
   */
  #convert(schema: Json, isRequiring = this.#direction !== "part"): Json {
    if (isArray(schema)) return schema.map((item) => this.#convert(item, isRequiring));
    if (!isObject(schema)) return schema;
    const result: Record<string, Json> = {};
    const discriminator = discriminatorRules(schema, this.#schemas);
    for (const [key, value] of Object.entries(schema)) {
      if (key === discriminator?.replaced) continue;
      // Annotations are omitted, because their values can look like schemas.
      if (annotations.has(key)) continue;
      if (literalKeywords.has(key)) defineMember(result, key, value);
      else if (key === "$ref" && typeof value === "string") result[key] = keyOf(value);
      else if (key === "required" && !isRequiring) continue;
      else if (key === "if" || key === "not") result[key] = this.#convert(value, true);
      else if (key === "oneOf" && schema["anyOf"] === undefined && !(isRequiring && isDeliberatelyExclusive(value)))
        result["anyOf"] = this.#convert(value, isRequiring);
      else if (key === "required" && isArray(value))
        result[key] = value.filter((name) => !this.#isOmitted(schema, name));
      else if (namedSchemas.has(key) && isObject(value))
        defineMember(result, key, this.#convertNamed(value, isRequiring));
      else defineMember(result, key, this.#convert(value, isRequiring));
    }
    if (discriminator === null) return result;
    return { allOf: [result, ...discriminator.rules.map((rule) => this.#convert(rule, isRequiring))] };
  }

  /** Converts an object of named schemas. A name can be the same as a keyword, as for a property named `default`. */
  #convertNamed(schemas: JsonObject, isRequiring: boolean): JsonObject {
    return Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, this.#convert(schema, isRequiring)]),
    );
  }

  /** Whether a property is not sent in this direction. */
  #isOmitted(schema: JsonObject, name: Json): boolean {
    const properties = schema["properties"];
    if (typeof name !== "string" || !isObject(properties) || !Object.hasOwn(properties, name)) return false;
    const property = properties[name];
    if (!isObject(property)) return false;
    const reference = property["$ref"];
    const target = typeof reference === "string" ? this.#schemas[reference] : undefined;
    return property[this.#omittedBy] === true || (isObject(target) && target[this.#omittedBy] === true);
  }
}

function withoutDiscriminator(schema: MockSchema): MockSchema {
  if (!isObject(schema)) return schema;
  const { discriminator: _, ...others } = schema;
  return others;
}

/** References to the schemas in a discriminator's mapping. */
function mappedReferences(schema: MockSchema): Json {
  const mapping = isObject(schema) ? member(schema["discriminator"], "mapping") : undefined;
  return isObject(mapping) ? Object.values(mapping).map(($ref) => ({ $ref })) : [];
}

/**
 * Whether all branches consist of `required` and `not`. Such branches require exactly one of several properties, which
 * can't be a mistake.
 */
function isDeliberatelyExclusive(branches: Json): boolean {
  const keywords = ["required", "not"];
  return (
    isArray(branches) &&
    branches.every((branch) => isObject(branch) && Object.keys(branch).every((key) => keywords.includes(key)))
  );
}

/** The key of a schema in Ajv. It has a prefix, because Ajv looks keys up in plain objects, where `constructor` always exists. */
function keyOf(name: string): string {
  return `schema-${name}`;
}

/** Keywords whose values are objects that contain schemas by name. */
const namedSchemas = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);
/** Keywords whose values are literals, not schemas. */
const literalKeywords = new Set(["const", "enum"]);
const annotations = new Set([
  "default",
  "example",
  "examples",
  "discriminator",
  "x-extensible-enum",
  "readOnly",
  "writeOnly",
  "xml",
]);

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
