import type { Path } from "../../../model/pagination.js";
import type { Property, Schema, TypeName } from "../../../model/schema.js";
import { fieldNames } from "./field-names.js";
import { plainName } from "../../names/plain-name.js";
import { followReferences } from "../../schemas/follow-references.js";
import { isObjectLike } from "../../schemas/is-object-like.js";

type Resolve = (name: TypeName) => Schema;

/** The list of items in a response. */
export interface List {
  readonly path: Path;
  readonly item: Schema;
}

interface NamedList extends List {
  readonly name: string;
}

/** Finds the list of items in the body of a response. `path` is the operation's path, whose last word may be the list's name. */
export function findList(body: Schema, path: string, resolve: Resolve): List | null {
  const items = itemsOf(body, resolve);
  if (items !== null) return { path: [], item: items };
  const properties = propertiesOf(body, resolve);
  const direct = listsIn(properties, [], resolve);
  const named = namedList(direct, path);
  if (named !== null) return named;
  const objects = properties.filter(({ schema }) => propertiesOf(schema, resolve).length > 0);
  const containers = objects.filter(({ name }) => has(fieldNames.container, plainName(name)));
  const inside = containers.map(({ name, schema }) => listsIn(propertiesOf(schema, resolve), [name], resolve));
  const beside = direct.filter(({ name }) => !isBeside(name));
  // If `data: { books: […] }` contains lists, a single list beside `data`, such as `permissions: […]`, is ignored. If
  // several lists are beside it, any of them might contain the items, so the result is ambiguous.
  if (beside.length > 0 && inside.every((lists) => lists.length === 0)) return onlyList(direct, resolve);
  if (beside.length > 1) return null;
  for (const lists of inside) {
    const inner = chooseList(lists, path, resolve);
    if (inner !== null) return inner;
  }
  if (beside.length > 0) return null;
  // An object that is the only property of the response, such as `albums: { items: […], next: … }`.
  const [only] = objects;
  if (only !== undefined && properties.length === 1) {
    const lists = listsIn(propertiesOf(only.schema, resolve), [only.name], resolve);
    const usual = lists.filter(({ name }) => has(fieldNames.items, name));
    if (usual.length > 0) return chooseList(usual, path, resolve);
  }
  // A list with a name such as "errors" is used as the list of items only if it is the only list.
  return containers.length === 0 && direct.length === 1 ? (direct[0] ?? null) : null;
}

/** Returns the list at a path, or null if there is none. */
export function listAt(body: Schema, path: Path, resolve: Resolve): List | null {
  let found: Schema | undefined = body;
  for (const name of path) {
    if (found === undefined) return null;
    found = propertiesOf(found, resolve).find((property) => property.name === name)?.schema;
  }
  const item = found === undefined ? null : itemsOf(found, resolve);
  return item === null ? null : { path, item };
}

/** Returns the schema of the items in an array or a union of arrays; null for any other schema. */
function itemsOf(schema: Schema, resolve: Resolve): Schema | null {
  const followed = followReferences(schema, resolve);
  if (followed.kind === "array") return followed.items;
  if (followed.kind !== "union") return null;
  const variants = followed.variants
    .filter(({ kind }) => kind !== "null")
    .map((each) => followReferences(each, resolve));
  const items = variants.flatMap((each) => (each.kind === "array" ? [each.items] : []));
  return items.length > 0 && items.length === variants.length ? { kind: "union", variants: items } : null;
}

/** Whether each item of a list has a property at the given path. */
export function haveProperty({ item }: Pick<List, "item">, [name, ...rest]: Path, resolve: Resolve): boolean {
  if (name === undefined) return true;
  const followed = followReferences(item, resolve);
  const items = followed.kind === "union" ? followed.variants : [followed];
  return items.every((each) => {
    const found = propertiesOf(each, resolve).find((property) => property.name === name);
    return found !== undefined && haveProperty({ item: found.schema }, rest, resolve);
  });
}

function chooseList(lists: readonly NamedList[], path: string, resolve: Resolve): List | null {
  return namedList(lists, path) ?? onlyList(lists, resolve);
}

/** Returns the list with a common name such as `results`, or else the list whose name is the last word of the path. */
function namedList(lists: readonly NamedList[], path: string): List | null {
  const byName = fieldNames.items.map((name) => lists.find((list) => list.name === name));
  const usual = byName.find((list) => list !== undefined);
  if (usual !== undefined) return usual;
  const word = plainName(lastWordOf(path));
  return lists.find(({ name }) => name === word && !isBeside(name)) ?? null;
}

/** Returns the only list, or the only list of objects. */
function onlyList(lists: readonly NamedList[], resolve: Resolve): List | null {
  const main = lists.filter(({ name }) => !isBeside(name));
  if (main.length < 2) return main[0] ?? null;
  const [only, ...others] = main.filter(({ item }) => isObjectLike(followReferences(item, resolve)));
  return only !== undefined && others.length === 0 ? only : null;
}

function listsIn(properties: readonly Property[], outer: Path, resolve: Resolve): readonly NamedList[] {
  return properties.flatMap(({ name, schema }) => {
    const item = itemsOf(schema, resolve);
    return item === null ? [] : [{ path: [...outer, name], item, name: plainName(name) }];
  });
}

function lastWordOf(path: string): string {
  return (
    path
      .split("/")
      .filter((segment) => segment !== "" && !segment.includes("{"))
      .at(-1)
      ?.replace(/\.\w+$/, "") ?? ""
  );
}

function isBeside(name: string): boolean {
  return has(fieldNames.beside, name);
}

function has(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

/** The properties of an object or of an intersection of objects. An object in several parts is included once. */
function propertiesOf(schema: Schema, resolve: Resolve, visited = new Set<Schema>()): readonly Property[] {
  const resolved = followReferences(schema, resolve);
  if (visited.has(resolved)) return [];
  visited.add(resolved);
  if (resolved.kind === "object") return resolved.properties;
  return resolved.kind === "intersection" ? resolved.parts.flatMap((part) => propertiesOf(part, resolve, visited)) : [];
}
