import { shortHash } from "../../analyze/names/short-hash.js";
import { addToList } from "../../model/add-to-list.js";
import { defineMember, isArray, isObject, type Json, type JsonObject } from "../../model/json.js";
import type { ApiDocument, NamedSchema, SchemaId, SchemaNode } from "../../resolve/document.js";
import { subschemaKeywords } from "../../resolve/schemas/schema-keywords.js";
import { componentKey } from "../component-key.js";

/** A schema in which schema ids are replaced with references to `components`. */
export interface ProjectedSchema {
  readonly value: Json;
  /** The schemas to which the schema refers directly, or in its subschemas. */
  readonly references: ReadonlySet<SchemaId>;
  /** Whether the schema has a field that OpenAPI 3.1 doesn't have. */
  readonly isNewer: boolean;
}

interface Findings {
  readonly references: Set<SchemaId>;
  isNewer: boolean;
}

const nothing: Omit<ProjectedSchema, "value"> = { references: new Set(), isNewer: false };

/** Replaces the schema ids in the schemas of documents. Projects each schema once, for all versions. */
export class ProjectedSchemas {
  readonly schemas: ReadonlyMap<SchemaId, NamedSchema>;
  /** Maps each schema to the schemas that include it with `allOf`. */
  readonly children: ReadonlyMap<SchemaId, readonly SchemaId[]>;
  readonly #keys: ReadonlyMap<SchemaId, string>;
  readonly #projected = new WeakMap<object, ProjectedSchema>();

  /** If several schemas have the same name, the schema of the earliest document keeps it. */
  constructor(documents: readonly ApiDocument[]) {
    this.schemas = new Map([...documents].reverse().flatMap(({ schemas }) => [...schemas]));
    this.children = findChildren(this.schemas);
    this.#keys = assignKeys([...new Map(documents.flatMap(({ schemas }) => [...schemas])).values()]);
  }

  /** Returns the key of a schema in `components`; null if the schema doesn't belong to the documents. */
  keyOf(id: SchemaId): string | null {
    return this.#keys.get(id) ?? null;
  }

  project(schema: SchemaNode): ProjectedSchema {
    if (!isObject(schema)) return { value: schema, ...nothing };
    const known = this.#projected.get(schema);
    if (known !== undefined) return known;
    const findings: Findings = { references: new Set(), isNewer: false };
    const value: Record<string, Json> = {};
    for (const [key, each] of Object.entries(schema)) defineMember(value, key, this.#part(key, each, findings));
    const projected = { value, ...findings };
    this.#projected.set(schema, projected);
    return projected;
  }

  #part(key: string, value: Json, findings: Findings): Json {
    if (key === "$ref") return typeof value === "string" ? this.#refer(value, findings) : value;
    if (key === "discriminator" && isObject(value)) return this.#discriminator(value, findings);
    switch (subschemaKeywords.get(key)) {
      case "schema":
        return this.#child(value, findings);
      case "list":
        return isArray(value) ? value.map((each) => this.#child(each, findings)) : value;
      case "map":
        return isObject(value) ? mapOf(value, (each) => this.#child(each, findings)) : value;
      case undefined:
        return value;
    }
  }

  #child(schema: Json, findings: Findings): Json {
    if (!isObject(schema)) return schema;
    const { value, references, isNewer } = this.project(schema);
    for (const id of references) findings.references.add(id);
    findings.isNewer ||= isNewer;
    return value;
  }

  #discriminator({ mapping, defaultMapping, ...rest }: JsonObject, findings: Findings): JsonObject {
    const refer = (id: Json): Json => (typeof id === "string" ? this.#refer(id, findings) : id);
    findings.isNewer ||= defaultMapping !== undefined;
    return {
      ...rest,
      ...(isObject(mapping) && Object.keys(mapping).length > 0 ? { mapping: mapOf(mapping, refer) } : {}),
      ...(defaultMapping === undefined ? {} : { defaultMapping: refer(defaultMapping) }),
    };
  }

  #refer(id: SchemaId, { references }: Findings): string {
    const key = this.keyOf(id);
    if (key === null) throw new Error(`The schema ${id} does not belong to this version.`);
    references.add(id);
    return `#/components/schemas/${key}`;
  }
}

function mapOf(value: JsonObject, change: (value: Json) => Json): JsonObject {
  const map: Record<string, Json> = {};
  for (const [name, each] of Object.entries(value)) defineMember(map, name, change(each));
  return map;
}

function findChildren(schemas: ReadonlyMap<SchemaId, NamedSchema>): ReadonlyMap<SchemaId, readonly SchemaId[]> {
  const children = new Map<SchemaId, SchemaId[]>();
  for (const [id, { schema }] of schemas) {
    const parts = isObject(schema) ? schema["allOf"] : undefined;
    for (const part of isArray(parts) ? parts : []) {
      const parent = isObject(part) ? part["$ref"] : undefined;
      if (typeof parent === "string") addToList(children, parent, id);
    }
  }
  return children;
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
