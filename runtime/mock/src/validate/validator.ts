import { defineMember, isArray, isObject, type Json, type JsonObject } from "../json.js";
import type { MockSchema } from "../tables/tables.js";
import { SchemaCompiler, type SchemaError, type ValidateValue } from "./schema-compiler.js";

/** What does not fit a schema. */
export interface Misfit {
  /** JSON Pointer into the value: where it is, or where it should be. */
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
  /** What stands there, as text of 200 signs at most. */
  readonly value: string;
}

/** Which way a value travels: what is only read is not asked of a request, what is only written not of a response. */
export type Direction = "request" | "response";

/** Validates values against the schemas of one API. A schema is compiled when it is first used. */
export class Validator {
  readonly #compiler: SchemaCompiler;
  readonly #direction: Direction;
  /** Made when it is first needed. */
  #hasty: Validator | null = null;
  readonly #schemas: Readonly<Record<string, MockSchema>>;
  readonly #absent: "readOnly" | "writeOnly";
  readonly #known = new Set<string>();
  readonly #compiled = new WeakMap<object, ValidateValue | null>();

  constructor(schemas: Readonly<Record<string, MockSchema>>, direction: Direction, allErrors = true) {
    this.#compiler = new SchemaCompiler({ allErrors });
    this.#direction = direction;
    this.#schemas = schemas;
    this.#absent = direction === "request" ? "readOnly" : "writeOnly";
  }

  /** Empty if the value fits. */
  validate(schema: MockSchema, value: Json): readonly Misfit[] {
    if (typeof schema === "boolean")
      return schema ? [] : [{ pointer: "", keyword: "false", message: "must not be there", value: "" }];
    const validate = this.#compile(schema);
    return validate === null ? [] : misfitsOf(validate(value));
  }

  /** The same of a value that is large, of which only the first misfit is told: to collect a million takes seconds. */
  validateLarge(schema: MockSchema, value: Json): readonly Misfit[] {
    this.#hasty ??= new Validator(this.#schemas, this.#direction, false);
    return this.#hasty.validate(schema, value);
  }

  #compile(schema: object): ValidateValue | null {
    const known = this.#compiled.get(schema);
    if (known !== undefined) return known;
    this.#addReferences(schema as MockSchema);
    const compiled = this.#tryToCompile(schema);
    this.#compiled.set(schema, compiled);
    return compiled;
  }

  /** Null for a schema that has no end, or that JSON Schema does not allow: the generator has said so, and all values pass. */
  #tryToCompile(schema: object): ValidateValue | null {
    try {
      return this.#compiler.compile(this.#directed(schema as JsonObject) as object);
    } catch {
      return null;
    }
  }

  /** Makes known what a schema refers to, and what that refers to. */
  #addReferences(schema: MockSchema): void {
    const queue: Json[] = [schema];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (isArray(next)) queue.push(...next);
      if (!isObject(next)) continue;
      queue.push(...Object.values(next));
      const name = next["$ref"];
      if (typeof name !== "string" || this.#known.has(name) || !Object.hasOwn(this.#schemas, name)) continue;
      this.#known.add(name);
      const target = this.#schemas[name] ?? true;
      this.#compiler.add(this.#directed(target) as object, keyOf(name));
      queue.push(target);
    }
  }

  /**
   * The schema without the demand for what does not travel this way. Choices of documents overlap more often than they mean to: a
   * value that fits two of them is no worse for it. A choice of nothing but what is required is meant as it is written.
   */
  #directed(schema: Json): Json {
    if (isArray(schema)) return schema.map((item) => this.#directed(item));
    if (!isObject(schema)) return schema;
    const result: Record<string, Json> = {};
    for (const [key, value] of Object.entries(schema)) {
      // Their values may look like schemas, and would be taken for such.
      if (annotations.has(key)) continue;
      if (literalKeywords.has(key)) defineMember(result, key, value);
      else if (key === "$ref" && typeof value === "string") result[key] = keyOf(value);
      else if (key === "oneOf" && schema["anyOf"] === undefined && !isDeliberate(value))
        result["anyOf"] = this.#directed(value);
      else if (key === "required" && isArray(value))
        result[key] = value.filter((name) => !this.#isAbsent(schema, name));
      else if (namedSchemas.has(key) && isObject(value)) defineMember(result, key, this.#directedMembers(value));
      else defineMember(result, key, this.#directed(value));
    }
    return result;
  }

  /** Schemas by names of the document, which may be called like keywords: a property `default`. */
  #directedMembers(schemas: JsonObject): JsonObject {
    return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, this.#directed(schema)]));
  }

  #isAbsent(schema: JsonObject, name: Json): boolean {
    const properties = schema["properties"];
    if (typeof name !== "string" || !isObject(properties) || !Object.hasOwn(properties, name)) return false;
    const property = properties[name];
    if (!isObject(property)) return false;
    const reference = property["$ref"];
    const target = typeof reference === "string" ? this.#schemas[reference] : undefined;
    return property[this.#absent] === true || (isObject(target) && target[this.#absent] === true);
  }
}

/** One of several properties, and no two of them: there is no other way to say it, and no way to say it by mistake. */
function isDeliberate(branches: Json): boolean {
  const telling = ["required", "not"];
  return (
    isArray(branches) &&
    branches.every((branch) => isObject(branch) && Object.keys(branch).every((key) => telling.includes(key)))
  );
}

/** What ajv knows a schema by. It looks names up in plain objects, where one called `constructor` would seem to be there. */
function keyOf(name: string): string {
  return `schema-${name}`;
}

/** Their values are objects of schemas. */
const namedSchemas = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);
/** Their values are no schemas. */
const literalKeywords = new Set(["const", "enum"]);
const annotations = new Set([
  "default",
  "example",
  "examples",
  "discriminator",
  "x-extensible-enum",
  "readOnly",
  "writeOnly",
]);

/** Of a failed union the branches that were not meant say nothing: only the deepest complaint is kept. */
function misfitsOf(errors: readonly SchemaError[]): readonly Misfit[] {
  const telling = errors.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
  return (telling.length > 0 ? telling : errors).slice(0, 10).map((error) => ({
    pointer: placeOf(error),
    keyword: error.keyword,
    message: describe(error),
    value: valueOf(error),
  }));
}

function valueOf({ data }: SchemaError): string {
  if (data === undefined) return "";
  return (typeof data === "string" ? data : JSON.stringify(data)).slice(0, 200);
}

function placeOf({ instancePath, keyword, params }: SchemaError): string {
  const name: unknown =
    keyword === "required"
      ? params["missingProperty"]
      : keyword === "additionalProperties"
        ? params["additionalProperty"]
        : keyword === "unevaluatedProperties"
          ? params["unevaluatedProperty"]
          : undefined;
  return typeof name === "string"
    ? `${instancePath}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`
    : instancePath;
}

function describe({ keyword, params, message }: SchemaError): string {
  if (keyword === "required") return "is required";
  if (keyword === "additionalProperties" || keyword === "unevaluatedProperties") return "is not known";
  if (keyword === "enum") return `must be one of ${JSON.stringify(params["allowedValues"])}`;
  return message ?? "is not valid";
}
