import type { Operation, Path } from "../../model/model.js";
import type { Property, Schema, TypeName } from "../../model/schema.js";

type Resolve = (name: TypeName) => Schema;

/** Where the items of a list stand in its answer, and what they are. */
export interface Listing {
  readonly path: Path;
  /** The name of the items' type, where they have one. */
  readonly type: TypeName | null;
  readonly members: readonly Property[];
}

const usualNames = ["results", "items", "data", "entries", "values", "records", "elements", "list", "content"];

/** The list that an operation answers; null if its answer is none. */
export function findListing({ outcomes, pagination }: Operation, resolve: Resolve): Listing | null {
  const success = outcomes.find(({ status }) => status.startsWith("2"));
  if (success?.payload.kind !== "json") return null;
  const { schema } = success.payload;
  const whole = follow(schema, resolve);
  if (whole.kind === "array") return listing([], whole.items, resolve);
  if (pagination !== null) return listing(pagination.items, pagination.item, resolve);
  const members = membersOf(schema, resolve);
  const lists = members.flatMap(({ name, schema: value }) => {
    const found = follow(value, resolve);
    return found.kind === "array" && isObjectLike(follow(found.items, resolve)) ? [{ name, items: found.items }] : [];
  });
  const usual = usualNames
    .map((name) => lists.find((list) => list.name.toLowerCase() === name))
    .find((list) => list !== undefined);
  // Beside one list of objects nothing but counts and links: otherwise it is a thing that has a list.
  const only = lists.length === 1 && members.length <= 4 && members.every(isBesideList) ? lists[0] : undefined;
  const chosen = usual ?? only;
  return chosen === undefined ? null : listing([chosen.name], chosen.items, resolve);

  function isBesideList({ name, schema: value }: Property): boolean {
    const kind = follow(value, resolve).kind;
    return kind === "array" || /count|total|page|next|prev|cursor|more|links|limit|offset|size|meta/i.test(name);
  }
}

function listing(path: Path, items: Schema, resolve: Resolve): Listing {
  return { path, type: items.kind === "reference" ? items.name : null, members: membersOf(items, resolve) };
}

function isObjectLike({ kind }: Schema): boolean {
  return kind === "object" || kind === "union" || kind === "intersection";
}

/** The properties of an object, of one that is put together from several, and of all variants of one. */
export function membersOf(schema: Schema, resolve: Resolve, depth = 0): readonly Property[] {
  const found = follow(schema, resolve);
  if (found.kind === "object") return found.properties;
  if (depth > 6) return [];
  if (found.kind === "intersection") return found.parts.flatMap((part) => membersOf(part, resolve, depth + 1));
  if (found.kind !== "union") return [];
  return found.variants.flatMap((variant) => membersOf(variant, resolve, depth + 1));
}

/** What a reference stands for in the end; null beside it is left aside. */
export function follow(schema: Schema, resolve: Resolve, depth = 0): Schema {
  if (depth > 20) return schema;
  if (schema.kind === "reference") return follow(resolve(schema.name), resolve, depth + 1);
  if (schema.kind !== "union") return schema;
  const [only, ...others] = schema.variants.filter(({ kind }) => kind !== "null");
  return only !== undefined && others.length === 0 ? follow(only, resolve, depth + 1) : schema;
}
