import { plainName } from "../../../analyze/names/plain-name.js";
import { followReferences } from "../../../analyze/schemas/follow-references.js";
import { isObjectLike } from "../../../analyze/schemas/is-object-like.js";
import type { Property, Schema, TypeName } from "../../../model/schema.js";
import { isNamedAfter } from "./find-entity-place.js";
import { propertiesOf } from "./properties-of.js";

type Resolve = (name: TypeName) => Schema;

/** A reference to a parent in a path: `book_id` in `/books/{book_id}`. */
export interface ParentReference {
  readonly parameter: string;
  /** The fixed segment before the parameter: `books`. Empty if there is none. */
  readonly noun: string;
  /** The property of the parent that the parameter contains; null if it isn't known. */
  readonly key: string | null;
  /** Whether parent and child are entities of the same collection, such as folders in folders. */
  readonly isSelf: boolean;
}

export interface ParentPlace {
  readonly path: readonly string[];
  /** Whether the path leads into an object that describes the parent, such as `{ book: { id, title } }`. */
  readonly isObject: boolean;
  /** Whether the property contains the URL of the parent. */
  readonly isLink: boolean;
}

/** Objects that group the properties of an entity. */
const groups: ReadonlySet<string> = new Set([
  ...["metadata", "meta", "attributes", "relationships", "relations", "_links", "links", "_embedded"],
]);

/** Generic parameter names, which don't indicate the kind of entity. */
const general = /^(id|uuid|guid|gid|sid|pk|key|name|slug|code|number|ref)$/i;

/**
 * Finds the property of a child that contains the key of a parent: one named like the parameter (`book_id`, `bookId`) or
 * like the parent (`book`), which can also be an object that contains the key (`book.id`, `relationships.book.data.id`).
 * Null if there is none.
 */
export function findParentPlace(
  parent: ParentReference,
  { properties, key }: { readonly properties: readonly Property[]; readonly key: readonly string[] },
  resolve: Resolve,
): ParentPlace | null {
  const own = key.length === 1 ? key[0] : undefined;
  const direct = placeIn(
    parent,
    properties.filter(({ name }) => name !== own),
    resolve,
  );
  if (direct !== null) return direct;
  for (const { name, schema } of properties) {
    if (!groups.has(name.toLowerCase())) continue;
    const own = key.length === 2 && key[0] === name ? key[1] : undefined;
    const inside = objectProperties(schema, resolve).filter((each) => each.name !== own);
    const place = placeIn(parent, inside, resolve);
    if (place !== null) return { ...place, path: [name, ...place.path] };
  }
  return null;
}

function placeIn(parent: ParentReference, properties: readonly Property[], resolve: Resolve): ParentPlace | null {
  for (const isCandidate of candidatesFor(parent)) {
    for (const property of properties.filter(({ name }) => isCandidate(name))) {
      const { name, schema } = property;
      if (isScalar(schema, resolve)) return { path: [name], isObject: false, isLink: isLink(property) };
      const inside = keyIn(parent, objectProperties(schema, resolve), resolve);
      if (inside !== null) return { ...inside, path: [name, ...inside.path], isObject: true };
    }
  }
  return null;
}

/** Predicates that match the name of the property with the parent's key, most reliable first. */
function candidatesFor({ parameter, noun, isSelf }: ParentReference): readonly ((name: string) => boolean)[] {
  const suffix = /(?:id|gid|sid|uuid|key|name|slug)$/i.exec(parameter)?.[0] ?? "id";
  const stem = general.test(parameter) ? "" : parameter.replace(/[-_]?(?:id|gid|sid|uuid|key|name|slug|pk)$/i, "");
  const isParent = (name: string): boolean =>
    isNamedAfter(name, noun) || (stem !== "" && plainName(name) === plainName(stem)) || (isSelf && name === "parent");
  const isKey = (name: string): boolean => {
    const match = new RegExp(`^(.+?)[-_]?${suffix}$`, "i").exec(name);
    return match?.[1] !== undefined && isParent(match[1]);
  };
  const isSpelled = (name: string): boolean => !general.test(parameter) && plainName(name) === plainName(parameter);
  return [(name) => !general.test(parameter) && name === parameter, isSpelled, isKey, isParent];
}

/** The path to the parent's key in an object that describes the parent; null if there is none. */
function keyIn(
  { key, parameter }: ParentReference,
  properties: readonly Property[],
  resolve: Resolve,
  depth = 0,
): Omit<ParentPlace, "isObject"> | null {
  const names = [...(key === null ? [] : [key]), parameter, "id", "uuid", "href"];
  for (const name of names) {
    const found = properties.find((each) => each.name === name);
    if (found !== undefined && isScalar(found.schema, resolve)) return { path: [name], isLink: isLink(found) };
  }
  const data = depth > 0 ? undefined : properties.find(({ name }) => name === "data");
  if (data === undefined) return null;
  const inside = keyIn({ key, parameter, noun: "", isSelf: false }, objectProperties(data.schema, resolve), resolve, 1);
  return inside === null ? null : { ...inside, path: ["data", ...inside.path] };
}

/** Whether a property contains a URL. */
function isLink({ name, documentation }: Property): boolean {
  return name === "href" || documentation.facts.some((fact) => /^Format: (uri|url|iri)(-reference)?$/.test(fact));
}

/** Whether a value can be a key: a string or a number, or a union that includes one of them. */
function isScalar(schema: Schema, resolve: Resolve): boolean {
  const found = followReferences(schema, resolve);
  if (found.kind === "union") return found.variants.some((each) => isKeyKind(followReferences(each, resolve)));
  return isKeyKind(found);
}

function isKeyKind(schema: Schema): boolean {
  return (
    schema.kind === "string" ||
    schema.kind === "number" ||
    (schema.kind === "converted" && schema.wire.startsWith("int64"))
  );
}

function objectProperties(schema: Schema, resolve: Resolve): readonly Property[] {
  return isObjectLike(followReferences(schema, resolve)) ? propertiesOf(schema, resolve) : [];
}
