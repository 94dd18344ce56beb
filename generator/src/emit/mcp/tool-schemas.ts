import { defineMember, isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { shortHash } from "../../analyze/names/short-hash.js";
import { commonKeywords, exampleOf, inputKeywords, requiredNames } from "./tool-keywords.js";
import { toolText } from "./tool-text.js";

export type Direction = "input" | "output";

const prefix = "#/components/schemas/";
const definitions = "#/$defs/";
const MAX_DESCRIPTION = 400;

/**
 * Converts the schemas of a projected document to the schemas of tools, for one direction. Omits read-only properties
 * from arguments, and write-only properties from data. Omits most constraints from data: they don't help language
 * models, and a response that violates one is still useful.
 */
export class ToolSchemas {
  readonly #direction: Direction;
  readonly #schemas: JsonObject;
  readonly #waiting: { readonly key: string; readonly name: string }[] = [];
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(document: JsonObject, direction: Direction) {
    const schemas = member(member(document, "components"), "schemas");
    this.#schemas = isObject(schemas) ? schemas : {};
    this.#direction = direction;
  }

  /** Returns the named schemas that the converted schemas refer to, directly or indirectly. */
  finish(): JsonObject {
    const found = new Map<string, Json>();
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop())
      found.set(next.name, this.convert(member(this.#schemas, next.key) ?? true));
    const schemas: Record<string, Json> = {};
    for (const [name, schema] of [...found].sort(([left], [right]) => (left < right ? -1 : 1)))
      defineMember(schemas, name, schema);
    return schemas;
  }

  convert(schema: Json): JsonObject {
    if (schema === false) return { not: {} };
    if (!isObject(schema)) return {};
    const converted: Record<string, Json> = {};
    const isInput = this.#direction === "input";
    const example = isInput ? exampleOf(schema) : undefined;
    for (const [key, value] of Object.entries(schema)) {
      if (commonKeywords.get(key)?.(value) === true) defineMember(converted, key, value);
      if (isInput && inputKeywords.get(key)?.(value) === true) defineMember(converted, key, value);
    }
    const { description, $ref: reference } = schema;
    const text = [
      typeof description === "string" ? toolText(description, MAX_DESCRIPTION) : "",
      ...(isInput ? patternText(schema) : []),
    ];
    if (text.some(Boolean)) converted["description"] = text.filter(Boolean).join("\n");
    if (example !== undefined) converted["examples"] = [example];
    if (isInput && schema["format"] === "binary") converted["contentEncoding"] = "base64";
    if (typeof reference === "string" && reference.startsWith(prefix))
      converted["$ref"] = `${definitions}${this.#refer(reference.slice(prefix.length))}`;
    return { ...converted, ...this.#parts(schema) };
  }

  #parts(schema: JsonObject): JsonObject {
    const isInput = this.#direction === "input";
    const convert = (value: Json): JsonObject => this.convert(value);
    const list = (...keys: readonly string[]): readonly JsonObject[] =>
      keys.flatMap((key) => (isArray(schema[key]) ? schema[key].map(convert) : []));
    const { items, properties, additionalProperties } = schema;
    const omitted = this.#omitted(properties);
    const required = requiredNames(schema, omitted);
    const kept: Record<string, Json> = {};
    for (const [name, value] of Object.entries(isObject(properties) ? properties : {}))
      if (!omitted.has(name)) defineMember(kept, name, convert(value));
    const isOpened = additionalProperties === false && !isInput;
    // A value that matches several branches of oneOf is accepted, as in mocks.
    const anyOf = list("anyOf");
    const oneOf = list("oneOf");
    const allOf = [...list("allOf"), ...(anyOf.length > 0 && oneOf.length > 0 ? [{ anyOf: oneOf }] : [])];
    const branches = anyOf.length > 0 ? anyOf : oneOf;
    const prefixItems = list("prefixItems");
    return {
      ...(isObject(properties) && { properties: kept }),
      ...(required.length > 0 && { required }),
      ...(additionalProperties !== undefined &&
        !isOpened && { additionalProperties: closed(additionalProperties, convert) }),
      ...(prefixItems.length > 0 && { prefixItems }),
      ...(items !== undefined && { items: closed(items, convert) }),
      ...(branches.length > 0 && { anyOf: branches }),
      ...(allOf.length > 0 && { allOf }),
      ...(isInput && schema["not"] !== undefined && { not: convert(schema["not"]) }),
    };
  }

  /** Returns the names of the properties that aren't sent in this direction. */
  #omitted(properties: Json | undefined): ReadonlySet<string> {
    const keyword = this.#direction === "input" ? "readOnly" : "writeOnly";
    const entries = Object.entries(isObject(properties) ? properties : {});
    return new Set(entries.filter(([, each]) => this.#hasFlag(each, keyword)).map(([name]) => name));
  }

  #hasFlag(schema: Json, keyword: string): boolean {
    const visited = new Set<string>();
    for (let each: Json | undefined = schema; isObject(each);) {
      if (each[keyword] === true) return true;
      const { $ref: reference } = each;
      if (typeof reference !== "string" || visited.has(reference)) return false;
      visited.add(reference);
      each = member(this.#schemas, reference.slice(prefix.length));
    }
    return false;
  }

  /** Returns the name of a schema, and adds the schema to those that `finish` converts. */
  #refer(key: string): string {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const safe = key.replace(/[^\w.-]+/g, "_");
    const name = this.#taken.has(safe) || safe === "__proto__" ? `${safe}_${shortHash(key)}` : safe;
    this.#taken.add(name);
    this.#names.set(key, name);
    this.#waiting.push({ key, name });
    return name;
  }
}

function closed(value: Json, convert: (value: Json) => JsonObject): Json {
  return typeof value === "boolean" ? value : convert(value);
}

/** Describes a pattern that isn't in the schema, because it can't be checked, as text for the language model. */
function patternText({ pattern }: JsonObject): readonly string[] {
  if (typeof pattern !== "string" || inputKeywords.get("pattern")?.(pattern) === true) return [];
  return pattern.length > 200 ? [] : [`Pattern: ${toolText(pattern, 200)}`];
}
