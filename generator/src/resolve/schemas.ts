import { defineMember, isArray, isObject, member, type Json, type JsonObject } from "../model/json.js";
import { childOf, fileOf, keysOf, pointerOf, type Location } from "../model/location.js";
import type { NamedSchema, SchemaId, SchemaNode } from "./document.js";
import { normalizeDialect } from "./normalize-dialect.js";
import type { References } from "./references.js";
import { schemaKeywords, schemaListKeywords, schemaMapKeywords } from "./schema-keywords.js";

/** What is no part of a schema's meaning, or has been worked in already. */
const droppedKeys = new Set(["$defs", "definitions", "xml", "$schema", "$comment", "collectionFormat"]);

/**
 * The schemas of one document. `read` turns a schema, wherever it stands, into JSON Schema 2020-12 whose references are the
 * places that they finally lead to; what is referred to is read too, once, and kept under that place.
 */
export class Schemas {
  readonly #references: References;
  readonly #dialect: string;
  readonly #named = new Map<SchemaId, NamedSchema>();
  readonly #origins = new WeakMap<object, Location>();
  readonly #queue: { readonly id: SchemaId; readonly key: string; readonly value: Json }[] = [];
  readonly #queued = new Set<SchemaId>();

  constructor(references: References, dialect: string) {
    this.#references = references;
    this.#dialect = dialect;
  }

  /** Reads a schema that has no name. */
  read(value: Json, found: Location): SchemaNode {
    if (!isObject(value)) return value !== false;
    const { at } = this.#references.placeOf(value, found);
    const schema: Record<string, Json> = {};
    this.#origins.set(schema, at);
    const own = normalizeDialect(value, this.#dialect);
    for (const [key, child] of Object.entries(own)) {
      const part = this.#readPart(key, child, { schema: own, at });
      if (part !== undefined) defineMember(schema, key, part);
    }
    return schema;
  }

  /** Makes a component known by its key, whether anything refers to it or not. */
  addComponent(key: string, value: Json, at: Location): void {
    const place = this.#references.follow(value, at);
    // A component that is nothing but a reference lends its name to what it refers to.
    if (place !== null)
      this.#enqueue(
        this.#isPlainReference(value) ? place.at : at,
        key,
        this.#isPlainReference(value) ? place.value : value,
      );
  }

  /** Every schema that can be referred to, sorted by place: the order of the document does not matter. */
  finish(): ReadonlyMap<SchemaId, NamedSchema> {
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      this.#named.set(next.id, { id: next.id, key: next.key, schema: this.read(next.value, next.id) });
    }
    return new Map([...this.#named].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  locationOf(schema: SchemaNode): Location {
    return (typeof schema === "object" ? this.#origins.get(schema) : undefined) ?? "#";
  }

  #readPart(key: string, value: Json, { schema, at }: { schema: JsonObject; at: Location }): Json | undefined {
    if (droppedKeys.has(key)) return undefined;
    const place = childOf(at, key);
    if (key === "$ref") return typeof value === "string" ? this.#readReference(value, at) : undefined;
    if (key === "discriminator") return this.#readDiscriminator(value, place);
    if (schemaKeywords.has(key)) return this.read(value, place);
    if (schemaListKeywords.has(key))
      return isArray(value) ? value.map((item, index) => this.read(item, childOf(place, index))) : undefined;
    if (schemaMapKeywords.has(key)) return isObject(value) ? this.#readMap(value, place) : undefined;
    if (key === "required") return isArray(value) ? value.filter((name) => typeof name === "string") : undefined;
    return key === "example" && Object.hasOwn(schema, "examples") ? undefined : value;
  }

  #readMap(value: JsonObject, at: Location): JsonObject {
    const map: Record<string, Json> = {};
    for (const [name, child] of Object.entries(value)) defineMember(map, name, this.read(child, childOf(at, name)));
    return map;
  }

  #readReference(reference: string, at: Location, key = "$ref"): SchemaId | undefined {
    const first = this.#references.target(reference, at, key);
    if (first === null) return undefined;
    let place = first;
    while (this.#isPlainReference(place.value)) {
      const next = this.#references.follow(place.value, place.at);
      if (next === null) return undefined;
      place = next;
    }
    this.#enqueue(place.at, keyOf(place.at, this.#dialect), place.value);
    return place.at;
  }

  #readDiscriminator(value: Json, at: Location): JsonObject | undefined {
    const propertyName = member(value, "propertyName");
    if (typeof propertyName !== "string") return undefined;
    const mapping: Record<string, Json> = {};
    const stated = member(value, "mapping");
    for (const [tag, target] of Object.entries(isObject(stated) ? stated : {})) {
      if (typeof target !== "string") continue;
      const id = this.#readReference(mappedReference(target), childOf(at, "mapping"), tag);
      if (id !== undefined) defineMember(mapping, tag, id);
    }
    const otherwise = member(value, "defaultMapping");
    const id =
      typeof otherwise === "string" ? this.#readReference(mappedReference(otherwise), at, "defaultMapping") : undefined;
    return { propertyName, mapping, ...(id === undefined ? {} : { defaultMapping: id }) };
  }

  /** In OpenAPI 3.0 what stands beside `$ref` is ignored; from 3.1 on it counts. */
  #isPlainReference(value: Json): boolean {
    return (
      isObject(value) && typeof value["$ref"] === "string" && (this.#dialect < "3.1" || Object.keys(value).length === 1)
    );
  }

  #enqueue(id: SchemaId, key: string, value: Json): void {
    if (this.#queued.has(id)) return;
    this.#queued.add(id);
    this.#queue.push({ id, key, value });
  }
}

/** A discriminator leads to schemas by the names of components, or as references do. */
function mappedReference(target: string): string {
  const isName = /^[A-Za-z0-9._-]+$/.test(target) && !/\.(ya?ml|json)$/.test(target);
  return isName ? `#/components/schemas/${target}` : target;
}

/** What a place is called if nothing else names it: a file's name, or the keys that lead there, without the words of OpenAPI. */
function keyOf(at: Location, dialect: string): string {
  const keys = keysOf(pointerOf(at));
  const component =
    keys[0] === "components" && keys[1] === "schemas"
      ? keys.slice(2)
      : keys[0] === "definitions" && dialect < "3.0"
        ? keys.slice(1)
        : keys;
  const names = component.filter((key, index) => !(index % 2 === 1 && structural.has(key)));
  if (names.length > 0) return names.join(" ");
  return (fileOf(at).split("/").at(-1) ?? "").replace(/\.(ya?ml|json)$/, "");
}

const structural = new Set([
  "properties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
  "additionalProperties",
  "$defs",
  "patternProperties",
]);
