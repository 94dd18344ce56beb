import { defineMember, isArray, isObject, member, type Json, type JsonObject } from "../../model/json.js";
import { childOf, fileOf, keysOf, pointerOf, type Location } from "../../model/location.js";
import type { NamedSchema, SchemaId, SchemaNode } from "../document.js";
import { claimsOf, DynamicReferences, emptyScope, widen, type Scope } from "../references/dynamic-scope.js";
import { hasMeaning, normalizeDialect } from "./normalize-dialect.js";
import type { IsLink, Place, References } from "../references/references.js";
import { schemaKeywords, schemaListKeywords, schemaMapKeywords } from "./schema-keywords.js";

/** What may stand beside `$ref` without saying anything of the value. */
const unsaying = new Set(["$anchor", "$dynamicAnchor", "$comment"]);

/** What is no part of a schema's meaning, or has been worked in already. */
const droppedKeys = new Set([
  "$id",
  "$anchor",
  "$dynamicAnchor",
  "$vocabulary",
  "$defs",
  "definitions",
  "xml",
  "$schema",
  "$comment",
  "collectionFormat",
]);

/** A schema that the document gives a name. */
export interface Component extends Place {
  readonly key: string;
}

interface Queued {
  readonly id: SchemaId;
  readonly key: string;
  readonly place: Place;
  readonly scope: Scope;
}

/**
 * The schemas of one document. `read` turns a schema, wherever it stands, into JSON Schema 2020-12 whose references are the
 * places that they finally lead to; what is referred to is read too, once, and kept under that place.
 */
export class Schemas {
  readonly #references: References;
  readonly #dialect: string;
  readonly #named = new Map<SchemaId, NamedSchema>();
  readonly #origins = new WeakMap<object, Location>();
  readonly #queue: Queued[] = [];
  readonly #queued = new Set<SchemaId>();
  readonly #dynamic: DynamicReferences;
  /** What dynamic references mean where the reader is. */
  #scope: Scope = emptyScope;
  /** The named schema that is being read; null before any is. */
  #root: SchemaId | null = null;
  readonly #referred = new Set<SchemaId>();
  /** What is being read in the place of references to it. */
  readonly #inlined = new Set<SchemaId>();

  constructor(references: References, dialect: string) {
    this.#references = references;
    this.#dialect = dialect;
    this.#dynamic = new DynamicReferences(references);
  }

  /** Reads a schema that has no name. */
  read(value: Json, found: Location): SchemaNode {
    if (!isObject(value)) return value !== false;
    const { at } = this.#references.placeOf(value, found);
    if (!this.#references.identifiers.isDynamic) return this.#readParts(value, at);
    const outer = this.#scope;
    const claims = claimsOf({ value, at });
    this.#scope = widen(outer, claims);
    const schema = (claims.size === 0 ? null : this.#readInline(value, at)) ?? this.#readParts(value, at);
    this.#scope = outer;
    return schema;
  }

  #readParts(value: JsonObject, at: Location): JsonObject {
    const schema: Record<string, Json> = {};
    this.#origins.set(schema, at);
    const own = normalizeDialect(value, this.#dialect);
    for (const [key, child] of Object.entries(own)) {
      if (key === "$dynamicRef" && typeof child === "string") this.#readDynamic(child, at, schema);
      const part = this.#readPart(key, child, { schema: own, at });
      if (part !== undefined) defineMember(schema, key, part);
    }
    return schema;
  }

  /**
   * A schema that claims names and includes a template that depends on them is what the template is with these names: no other
   * refers to that. Null for all others.
   */
  #readInline({ $ref: reference, ...rest }: JsonObject, at: Location): JsonObject | null {
    const target = typeof reference === "string" ? this.#endOf(reference, at) : null;
    if (target === null) return null;
    const id = this.#idOf(target);
    if (id === target.at || this.#inlined.has(id)) return null;
    this.#inlined.add(id);
    const included = this.read(target.value, target.at);
    this.#inlined.delete(id);
    const schema = this.#readParts(rest, at);
    const parts = isArray(schema["allOf"]) ? schema["allOf"] : [];
    const inline =
      hasMeaning(schema) || !isObject(included)
        ? { ...schema, allOf: [included, ...parts] }
        : { ...included, ...schema };
    this.#origins.set(inline, at);
    return inline;
  }

  /**
   * Makes components known by their keys, whether anything refers to them or not. One that is nothing but a reference lends its name to
   * what has none of its own: of several the first by name, whatever their order.
   */
  addComponents(components: readonly Component[]): void {
    const sorted = [...components].sort((left, right) => (left.key < right.key ? -1 : 1));
    const isAlias = ({ value }: Component): boolean => this.#isPlainReference(value);
    for (const component of [...sorted.filter((each) => !isAlias(each)), ...sorted.filter(isAlias)]) {
      const place = this.#references.followWhile(component, this.#isPlainReference);
      if (place !== null) this.#enqueue({ id: place.at, key: component.key, place, scope: emptyScope });
    }
  }

  /** Every schema that can be referred to, sorted by place: the order of the document does not matter. */
  finish(): ReadonlyMap<SchemaId, NamedSchema> {
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      const { id, key, place, scope } = next;
      this.#scope = scope;
      this.#root = id;
      this.#named.set(id, { id, key, name: key, schema: this.read(place.value, place.at) });
    }
    this.#dynamic.reportOpen(this.#referred);
    return new Map([...this.#named].sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  locationOf(schema: SchemaNode): Location {
    return (typeof schema === "object" ? this.#origins.get(schema) : undefined) ?? "#";
  }

  #readPart(key: string, value: Json, { schema, at }: { schema: JsonObject; at: Location }): Json | undefined {
    if (droppedKeys.has(key) || key === "$dynamicRef") return undefined;
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
    const place = this.#endOf(reference, at, key);
    return place === null ? undefined : this.#refer(place);
  }

  /** Where a chain of plain references ends. */
  #endOf(reference: string, at: Location, key = "$ref"): Place | null {
    const first = this.#references.target(reference, at, key);
    return first === null ? null : this.#references.followWhile(first, this.#isPlainReference);
  }

  /** The id of a schema as it is understood here. */
  #refer(place: Place): SchemaId {
    const scope = this.#dynamic.relevant(place, this.#scope);
    const names = [...scope.values(), place].map(({ at }) => keyOf(at, this.#dialect));
    const id = this.#idOf(place);
    this.#referred.add(id);
    this.#enqueue({ id, key: names.join(" "), place, scope });
    return id;
  }

  /** A template is a schema of its own for each that fills it in. */
  #idOf(place: Place): SchemaId {
    const scope = [...this.#dynamic.relevant(place, this.#scope)];
    return scope.length === 0
      ? place.at
      : childOf(place.at, "$dynamicRef", ...scope.flatMap(([name, { at }]) => [name, at]));
  }

  /** What `$dynamicRef` means here stands as a plain reference. */
  #readDynamic(reference: string, at: Location, schema: Record<string, Json>): void {
    const place =
      (reference.startsWith("#") ? this.#scope.get(reference.slice(1)) : undefined) ??
      this.#dynamic.unclaimed(reference, at, this.#root);
    const end = place === null ? null : this.#references.followWhile(place, this.#isPlainReference);
    if (end !== null) schema["$ref"] = this.#refer(end);
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
  readonly #isPlainReference: IsLink = (value) =>
    isObject(value) &&
    typeof value["$ref"] === "string" &&
    (this.#dialect < "3.1" || Object.keys(value).every((key) => key === "$ref" || unsaying.has(key)));

  #enqueue(schema: Queued): void {
    if (this.#queued.has(schema.id)) return;
    this.#queued.add(schema.id);
    this.#queue.push(schema);
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
