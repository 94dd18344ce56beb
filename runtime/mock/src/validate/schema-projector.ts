import { matchesSchema } from "../data/match/matches-schema.js";
import { flatten } from "../data/schema/flatten.js";
import { defineMember, isArray, isObject, type Json, type JsonObject, member } from "../json.js";
import type { MockSchema } from "../tables/tables.js";
import { discriminatorRules } from "./discriminator-rules.js";
import { PropertyDeclarations } from "./property-declarations.js";

/**
 * Whether a value is in a request, where `readOnly` properties aren't required, or in a response, where `writeOnly`
 * ones aren't. `part` is a request that contains only a part of an entity, where no property is required.
 */
export type Direction = "request" | "response" | "part";

/**
 * Expresses the schemas of an API as plain JSON Schema (2020-12) for one direction: without discriminators, `readOnly`
 * and `writeOnly`. Mocks and generated validators both use it, so that they accept the same values.
 */
export class SchemaProjector {
  readonly #schemas: Readonly<Record<string, MockSchema>>;
  readonly #direction: Direction;
  /** The keyword that marks properties that aren't sent in this direction. */
  readonly #omittedBy: "readOnly" | "writeOnly";
  readonly #declarations: PropertyDeclarations;

  constructor(schemas: Readonly<Record<string, MockSchema>>, direction: Direction) {
    this.#schemas = schemas;
    this.#direction = direction;
    this.#omittedBy = direction === "response" ? "writeOnly" : "readOnly";
    this.#declarations = new PropertyDeclarations(schemas, (property) => this.#isMarked(property));
  }

  /** Projects an inline schema. Its references are keys; see `schemaKey`. */
  project(schema: MockSchema): MockSchema {
    const projected = this.#convert(schema);
    return isObject(projected) ? projected : projected !== false;
  }

  /** Projects a named schema, with the rule for the discriminator that selects it. */
  projectNamed(name: string): JsonObject {
    return { allOf: [this.project(this.own(name)), ...this.#tagRules(name)] };
  }

  /**
   * Returns a named schema. Removes the discriminator from a base schema, because it selects a child, and children
   * include the base schema.
   */
  own(name: string): MockSchema {
    const target = Object.hasOwn(this.#schemas, name) ? (this.#schemas[name] ?? true) : true;
    return name.endsWith(".base") ? withoutDiscriminator(target) : target;
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
   * mistake. In a part of an entity, properties are required only in conditions. `enclosing` are the schemas that contain
   * this schema and apply to the same value, outermost first.
   */
  #convert(schema: Json, isRequiring = this.#direction !== "part", enclosing: readonly JsonObject[] = []): Json {
    if (isArray(schema)) return schema.map((item) => this.#convert(item, isRequiring, enclosing));
    if (!isObject(schema)) return schema;
    const result: Record<string, Json> = {};
    const discriminator = discriminatorRules(schema, this.#schemas);
    const around = [...enclosing, schema];
    for (const [key, value] of Object.entries(schema)) {
      if (key === discriminator?.replaced) continue;
      // Annotations are omitted, because their values can look like schemas.
      if (annotations.has(key)) continue;
      if (literalKeywords.has(key)) defineMember(result, key, value);
      else if (key === "$ref" && typeof value === "string") result[key] = schemaKey(value);
      else if (key === "required" && !isRequiring) continue;
      else if (key === "if" || key === "not") result[key] = this.#convert(value, true);
      else if (key === "oneOf" && schema["anyOf"] === undefined && !(isRequiring && isDeliberatelyExclusive(value)))
        result["anyOf"] = this.#convert(value, isRequiring, around);
      else if (inPlaceKeywords.has(key)) result[key] = this.#convert(value, isRequiring, around);
      else if (key === "required" && isArray(value))
        result[key] = value.filter((name) => typeof name !== "string" || !this.#isOmitted(name, around));
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

  /**
   * Whether a property is not sent in this direction. If the schema that requires it doesn't declare it, all
   * declarations in included and enclosing schemas are considered.
   */
  #isOmitted(name: string, around: readonly JsonObject[]): boolean {
    const own = member(around.at(-1)?.["properties"], name);
    return own === undefined ? this.#declarations.allPass(around, name) : this.#isMarked(own);
  }

  /** Whether a property's schema, or the schema that it refers to, has the keyword `readOnly` or `writeOnly`. */
  #isMarked(property: Json): boolean {
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
export function schemaKey(name: string): string {
  return `schema-${name}`;
}

/** Keywords whose values are objects that contain schemas by name. */
const namedSchemas = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);
/** Keywords whose schemas apply to the same value as the schema that contains them. */
const inPlaceKeywords = new Set(["allOf", "anyOf", "oneOf", "then", "else"]);
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
