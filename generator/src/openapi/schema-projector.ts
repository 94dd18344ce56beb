import { shortHash } from "../analyze/names/short-hash.js";
import { addToList } from "../model/add-to-list.js";
import { defineMember, isArray, isObject, type Json, type JsonObject } from "../model/json.js";
import type { ApiDocument, NamedSchema, SchemaId, SchemaNode } from "../resolve/document.js";
import { subschemaKeywords } from "../resolve/schemas/schema-keywords.js";
import { componentKey } from "./component-key.js";

/** Replaces the schema ids in schemas with references to `components`, and collects the referenced schemas. */
export class SchemaProjector {
  readonly #schemas: ReadonlyMap<SchemaId, NamedSchema>;
  readonly #keys: ReadonlyMap<SchemaId, string>;
  readonly #requireNewer: () => void;
  readonly #used = new Set<SchemaId>();
  readonly #projected = new WeakMap<object, JsonObject>();

  /** If several schemas have the same name, the schema of the earliest document keeps it. */
  constructor(documents: readonly ApiDocument[], requireNewer: () => void) {
    this.#schemas = new Map([...documents].reverse().flatMap(({ schemas }) => [...schemas]));
    this.#keys = assignKeys([...new Map(documents.flatMap(({ schemas }) => [...schemas])).values()]);
    this.#requireNewer = requireNewer;
  }

  readonly project = (schema: SchemaNode): Json => {
    if (!isObject(schema)) return schema;
    const known = this.#projected.get(schema);
    if (known !== undefined) return known;
    const projected: Record<string, Json> = {};
    for (const [key, value] of Object.entries(schema)) defineMember(projected, key, this.#part(key, value));
    this.#projected.set(schema, projected);
    return projected;
  };

  /** Returns the schemas that have been referenced, directly or indirectly, sorted by name. */
  components(): JsonObject {
    const children = this.#findChildren();
    const schemas: [string, Json][] = [];
    // The loop also visits the schemas that `project` adds to `#used` for references.
    for (const id of this.#used) {
      const schema = this.#schemas.get(id)?.schema ?? true;
      schemas.push([this.#keys.get(id) ?? "", this.project(schema)]);
      // Without a mapping, discriminator values are the names of schemas that extend this one, so those schemas are
      // needed too.
      const isParent = isObject(schema) && schema["discriminator"] !== undefined;
      for (const child of isParent ? (children.get(id) ?? []) : []) this.#used.add(child);
    }
    const components: Record<string, Json> = {};
    for (const [key, schema] of schemas.sort(([left], [right]) => (left < right ? -1 : 1)))
      defineMember(components, key, schema);
    return components;
  }

  #part(key: string, value: Json): Json {
    if (key === "$ref") return typeof value === "string" ? this.#refer(value) : value;
    if (key === "discriminator" && isObject(value)) return this.#discriminator(value);
    switch (subschemaKeywords.get(key)) {
      case "schema":
        return this.#child(value);
      case "list":
        return isArray(value) ? value.map((each) => this.#child(each)) : value;
      case "map":
        return isObject(value) ? this.#map(value, (each) => this.#child(each)) : value;
      case undefined:
        return value;
    }
  }

  #child(value: Json): Json {
    return typeof value === "boolean" || isObject(value) ? this.project(value) : value;
  }

  #map(value: JsonObject, change: (value: Json) => Json): JsonObject {
    const map: Record<string, Json> = {};
    for (const [name, each] of Object.entries(value)) defineMember(map, name, change(each));
    return map;
  }

  #discriminator({ mapping, defaultMapping, ...rest }: JsonObject): JsonObject {
    const refer = (id: Json): Json => (typeof id === "string" ? this.#refer(id) : id);
    if (defaultMapping !== undefined) this.#requireNewer();
    return {
      ...rest,
      ...(isObject(mapping) && Object.keys(mapping).length > 0 ? { mapping: this.#map(mapping, refer) } : {}),
      ...(defaultMapping === undefined ? {} : { defaultMapping: refer(defaultMapping) }),
    };
  }

  #refer(id: SchemaId): string {
    const key = this.#keys.get(id);
    if (key === undefined) throw new Error(`The schema ${id} does not belong to this version.`);
    this.#used.add(id);
    return `#/components/schemas/${key}`;
  }

  /** Maps each schema to the schemas that include it with `allOf`. */
  #findChildren(): ReadonlyMap<SchemaId, readonly SchemaId[]> {
    const children = new Map<SchemaId, SchemaId[]>();
    for (const [id, { schema }] of this.#schemas) {
      const parts = isObject(schema) ? schema["allOf"] : undefined;
      for (const part of isArray(parts) ? parts : []) {
        const parent = isObject(part) ? part["$ref"] : undefined;
        if (typeof parent === "string") addToList(children, parent, id);
      }
    }
    return children;
  }
}

/** Assigns a key to each schema, even if the version doesn't use it, so that the keys are the same in all versions. */
function assignKeys(schemas: readonly NamedSchema[]): ReadonlyMap<SchemaId, string> {
  const keys = new Map<SchemaId, string>();
  const taken = new Set<string>();
  const isUnchanged = ({ name }: NamedSchema): boolean => componentKey(name) === name;
  for (const schema of [...schemas.filter(isUnchanged), ...schemas.filter((each) => !isUnchanged(each))]) {
    const key = componentKey(schema.name);
    const free = taken.has(key) ? `${key}_${shortHash(schema.id)}` : key;
    taken.add(free);
    keys.set(schema.id, free);
  }
  return keys;
}
