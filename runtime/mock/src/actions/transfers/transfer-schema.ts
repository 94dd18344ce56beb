import type { FlatSchema } from "../../data/schema/flat-schema.js";
import type { Schemas } from "../../data/schema/flatten.js";
import { variantsOf } from "../../data/schema/variants-of.js";
import { isObject, member, type JsonObject } from "../../json.js";
import type { EntityPlaces, MockSchema, ReferenceTable } from "../../tables/tables.js";

/** Where the properties of a request are in the entity, and the schemas of query parameters that set properties. */
export interface SchemaTransfers extends Pick<EntityPlaces, "moves" | "references" | "query"> {
  readonly parameters: ReadonlyMap<string, MockSchema>;
}

/** The schema of a body after `transferBody`. */
export function transferSchema(schema: MockSchema, transfers: SchemaTransfers, schemas: Schemas): MockSchema {
  const variants = variantsOf(schema, schemas).map((flat) => variantSchema(flat, transfers));
  const [only, ...others] = variants;
  return only === undefined ? schema : others.length === 0 ? only : { anyOf: variants };
}

function variantSchema({ object }: FlatSchema, transfers: SchemaTransfers): MockSchema {
  const { moves = {}, references = {}, query = {}, parameters } = transfers;
  const isKept = (name: string): boolean => !Object.hasOwn(moves, name) && !Object.hasOwn(references, name);
  const root = new Node();
  for (const [name, property] of object.properties) {
    if (isKept(name)) root.add([name], property);
    if (Object.hasOwn(references, name)) {
      const reference = references[name];
      if (reference !== undefined) root.add([reference.property], referenceSchema(property, reference));
    }
    for (const path of Object.hasOwn(moves, name) ? (moves[name] ?? []) : []) root.add(path, property);
  }
  for (const [name, paths] of Object.entries(query))
    for (const path of paths) root.add(path, parameters.get(name) ?? true);
  return {
    ...root.toSchema(),
    required: [...object.required].filter(isKept),
    ...(object.additional === null ? {} : { additionalProperties: object.additional }),
  };
}

/** A schema that also allows objects that contain an id, or lists of such objects. */
function referenceSchema(schema: MockSchema, { key, numericKey }: ReferenceTable): MockSchema {
  const number: Readonly<Record<string, MockSchema>> =
    numericKey === undefined ? {} : { [numericKey]: { type: "number" } };
  const object = { type: "object", properties: { [key]: withoutDefault(schema), ...number } };
  return { anyOf: [withoutDefault(schema), object, { type: "array", items: object }] };
}

function withoutDefault(schema: MockSchema): MockSchema {
  if (!isObject(schema) || member(schema, "default") === undefined) return schema;
  const { default: _, ...rest } = schema;
  return rest;
}

/** The schemas of a property and of the properties that were moved into it. */
class Node {
  readonly #schemas: MockSchema[] = [];
  readonly #inner = new Map<string, Node>();

  add([name, ...rest]: readonly string[], schema: MockSchema): void {
    if (name === undefined) this.#schemas.push(schema);
    else if (name === "*") this.#schemas.push({ type: "array", items: schema });
    else {
      const inner = this.#inner.get(name) ?? new Node();
      this.#inner.set(name, inner);
      inner.add(rest, schema);
    }
  }

  toSchema(): JsonObject {
    const properties = Object.fromEntries([...this.#inner].map(([name, inner]) => [name, inner.schema()]));
    return { type: "object", properties };
  }

  schema(): MockSchema {
    if (this.#inner.size === 0)
      return this.#schemas.length === 1 ? (this.#schemas[0] ?? true) : { allOf: this.#schemas };
    return this.#schemas.length === 0 ? this.toSchema() : { allOf: [...this.#schemas, this.toSchema()] };
  }
}
