import type { Operation } from "../../model/model.js";
import type { Path } from "../../model/pagination.js";
import type { Property, Schema, TypeName } from "../../model/schema.js";

type Resolve = (name: TypeName) => Schema;

export interface Listing {
  /** The property path from the body to the items; empty if the body itself is the list. */
  readonly path: Path;
  /** The type name of the items; null if it has none. */
  readonly type: TypeName | null;
  readonly properties: readonly Property[];
}

const listNames = ["results", "items", "data", "entries", "values", "records", "elements", "list", "content"];

/** Finds the list in an operation's response; null if the response isn't a list. */
export function findListing({ outcomes, pagination }: Operation, resolve: Resolve): Listing | null {
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  if (success?.payload.kind !== "json") return null;
  const { schema } = success.payload;
  const body = resolveSchema(schema, resolve);
  if (body.kind === "array") return listing([], body.items, resolve);
  if (pagination !== null) return listing(pagination.items, pagination.item, resolve);
  const properties = propertiesOf(schema, resolve);
  const lists = properties.flatMap(({ name, schema: value }) => {
    const found = resolveSchema(value, resolve);
    return found.kind === "array" && isObjectLike(resolveSchema(found.items, resolve))
      ? [{ name, items: found.items }]
      : [];
  });
  const named = listNames
    .map((name) => lists.find((list) => list.name.toLowerCase() === name))
    .find((list) => list !== undefined);
  // A property with any other name is the list only if all other properties are counts and links, because an entity can
  // also contain a list.
  const only = lists.length === 1 && properties.length <= 4 && properties.every(isListMetadata) ? lists[0] : undefined;
  const selected = named ?? only;
  return selected === undefined ? null : listing([selected.name], selected.items, resolve);

  function isListMetadata({ name, schema: value }: Property): boolean {
    const kind = resolveSchema(value, resolve).kind;
    return kind === "array" || /count|total|page|next|prev|cursor|more|links|limit|offset|size|meta/i.test(name);
  }
}

function listing(path: Path, items: Schema, resolve: Resolve): Listing {
  return { path, type: items.kind === "reference" ? items.name : null, properties: propertiesOf(items, resolve) };
}

function isObjectLike({ kind }: Schema): boolean {
  return kind === "object" || kind === "union" || kind === "intersection";
}

/**
 * Returns the properties of an object, including those of every part of an intersection and every variant of a union.
 * An object that several parts or variants include counts once.
 */
export function propertiesOf(
  schema: Schema,
  resolve: Resolve,
  visited: Set<Schema> = new Set<Schema>(),
): readonly Property[] {
  const found = resolveSchema(schema, resolve);
  if (visited.has(found)) return [];
  visited.add(found);
  if (found.kind === "object") return found.properties;
  if (found.kind === "intersection") return found.parts.flatMap((part) => propertiesOf(part, resolve, visited));
  if (found.kind !== "union") return [];
  return found.variants.flatMap((variant) => propertiesOf(variant, resolve, visited));
}

/** Resolves references, and replaces a union of one variant and null with that variant. */
export function resolveSchema(schema: Schema, resolve: Resolve, depth = 0): Schema {
  if (depth > 20) return schema;
  if (schema.kind === "reference") return resolveSchema(resolve(schema.name), resolve, depth + 1);
  if (schema.kind !== "union") return schema;
  const [only, ...others] = schema.variants.filter(({ kind }) => kind !== "null");
  return only !== undefined && others.length === 0 ? resolveSchema(only, resolve, depth + 1) : schema;
}
