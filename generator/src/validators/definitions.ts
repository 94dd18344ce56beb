import { SchemaProjector } from "@almanac/mock/validation";
import { shortHash } from "../analyze/names/short-hash.js";
import { typeCase } from "../analyze/names/words.js";
import { isArray, isObject, type Json, type JsonObject } from "../model/json.js";
import type { ValidatorSchema } from "../model/tables/validators.js";
import type { SchemaNode } from "../resolve/document.js";

type Direction = "request" | "response";

/** The prefix that the mock runtime adds to the name of a schema in references. */
const prefix = "schema-";

/**
 * The named schemas of an API, projected for each direction in which they occur. A schema that is the same in both
 * directions is defined once.
 */
export class Definitions {
  readonly #schemas: Readonly<Record<string, SchemaNode>>;
  readonly #projectors: Readonly<Record<Direction, SchemaProjector>>;
  readonly #directed: ReadonlySet<string>;
  readonly #keys: ReadonlyMap<string, string>;
  readonly #found = new Map<string, ValidatorSchema>();
  readonly #waiting: { readonly name: string; readonly direction: Direction }[] = [];

  constructor(schemas: Readonly<Record<string, SchemaNode>>) {
    this.#schemas = schemas;
    this.#projectors = {
      request: new SchemaProjector(schemas, "request"),
      response: new SchemaProjector(schemas, "response"),
    };
    this.#directed = this.#findDirected();
    this.#keys = assignKeys(Object.keys(schemas));
  }

  /** Projects an inline schema. */
  project(schema: SchemaNode, direction: Direction): ValidatorSchema {
    return this.#toOutput(this.#projectors[direction].project(schema), direction);
  }

  /** Returns the schemas that the projected schemas refer to, directly or indirectly, sorted by key. */
  finish(): ReadonlyMap<string, ValidatorSchema> {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const { name, direction } = next;
      const key = this.#keyOf(name, direction);
      if (this.#found.has(key)) continue;
      this.#found.set(key, true);
      this.#found.set(key, this.#toOutput(this.#projectors[direction].projectNamed(name), direction));
    }
    return new Map([...this.#found].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  #keyOf(name: string, direction: Direction): string {
    const key = this.#keys.get(name) ?? name;
    return direction === "request" && this.#directed.has(name) ? `${key}$sent` : key;
  }

  #toOutput(schema: ValidatorSchema, direction: Direction): ValidatorSchema {
    const converted = mapSchema(schema, (reference) => {
      const name = reference.slice(prefix.length);
      // A reference to a missing schema accepts every value, as in a mock.
      if (!Object.hasOwn(this.#schemas, name)) return null;
      this.#waiting.push({ name, direction });
      return this.#keyOf(name, direction);
    });
    return isObject(converted) ? converted : converted !== false;
  }

  /**
   * Finds the schemas that differ between requests and responses, or that refer to such a schema, directly or
   * indirectly.
   */
  #findDirected(): ReadonlySet<string> {
    const users = new Map<string, string[]>();
    const queue: string[] = [];
    for (const name of Object.keys(this.#schemas)) {
      const { request, response } = this.#projectors;
      const [sent, received] = [request.projectNamed(name), response.projectNamed(name)];
      if (JSON.stringify(sent) !== JSON.stringify(received)) queue.push(name);
      mapSchema(received, (reference) => {
        const target = reference.slice(prefix.length);
        users.set(target, [...(users.get(target) ?? []), name]);
        return reference;
      });
    }
    const found = new Set<string>();
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      queue.push(...(users.get(name) ?? []));
    }
    return found;
  }
}

/** Assigns an identifier to each schema. */
function assignKeys(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const plain = `$${typeCase(name)}`;
      const key = taken.has(plain) ? `${plain}_${shortHash(name)}` : plain;
      taken.add(key);
      return [name, key];
    }),
  );
}

/**
 * Replaces the references in a schema, and replaces `allOf` with its only schema. Removes a reference without a target,
 * so that every value is accepted.
 */
function mapSchema(schema: Json, referenceOf: (reference: string) => string | null): Json {
  if (!isObject(schema)) return schema;
  const result: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "$ref" && typeof value === "string") {
      const reference = referenceOf(value);
      if (reference !== null) result[keyword] = reference;
    } else if (literalKeywords.has(keyword)) result[keyword] = value;
    else if (mapKeywords.has(keyword) && isObject(value)) result[keyword] = mapValues(value, referenceOf);
    else if (isArray(value)) result[keyword] = value.map((each) => mapSchema(each, referenceOf));
    else result[keyword] = mapSchema(value, referenceOf);
  }
  // The projection wraps schemas in `allOf`. Removes members that accept every value. If only one member is left,
  // unwraps it.
  if (isArray(result["allOf"])) result["allOf"] = result["allOf"].filter((each) => !isUnrestricted(each));
  const [only, ...others] = isArray(result["allOf"]) ? result["allOf"] : [];
  if (only === undefined) Reflect.deleteProperty(result, "allOf");
  const isWrapper = only !== undefined && others.length === 0 && Object.keys(result).length === 1;
  return isWrapper ? only : result;
}

function isUnrestricted(schema: Json): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).length === 0);
}

function mapValues(schemas: JsonObject, referenceOf: (reference: string) => string | null): Json {
  return Object.fromEntries(Object.entries(schemas).map(([name, each]) => [name, mapSchema(each, referenceOf)]));
}

const literalKeywords: ReadonlySet<string> = new Set(["const", "enum", "required", "dependentRequired", "type"]);
/** Keywords whose value maps names to schemas. */
const mapKeywords: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);
