import { plainName } from "../../../analyze/names/plain-name.js";
import type { Path } from "../../../model/pagination.js";
import type { Property, Schema, TypeName } from "../../../model/schema.js";
import { isSameNoun } from "../../../analyze/names/members/is-same-noun.js";
import { followReferences } from "../../../analyze/schemas/follow-references.js";
import { isObjectLike } from "../../../analyze/schemas/is-object-like.js";
import { propertiesOf } from "./properties-of.js";
import { isMetadata } from "./is-metadata.js";

type Resolve = (name: TypeName) => Schema;

/** What is known about the entity that a body should contain. */
export interface EntityClues {
  /** The names of the types that the entity has in other operations. */
  readonly types: ReadonlySet<TypeName>;
  /** The last fixed segment of the collection's path: `books`. */
  readonly noun: string;
  /** Whether an object with these properties looks like the entity. */
  readonly isEntity: (properties: readonly Property[]) => boolean;
}

export interface EntityPlace {
  /** The path of property names to the entity; empty if the body is the entity. */
  readonly path: Path;
  readonly properties: readonly Property[];
  /** The type name of the entity; null if it has none. */
  readonly type: TypeName | null;
  /** The type names of the variants if the entity is a union. */
  readonly variants: readonly TypeName[];
}

const envelopeNames: ReadonlySet<string> = new Set([
  ...["data", "result", "results", "response", "item", "entity", "resource", "payload", "body", "value", "content"],
  ...["object", "record", "output", "d", "attributes"],
]);

/** Finds the entity in a body or in an envelope inside it, such as `{ data: {…} }`; null if it isn't there. */
export function findEntityPlace(schema: Schema, clues: EntityClues, resolve: Resolve): EntityPlace | null {
  const root = placeAt([], schema, resolve);
  if (root === null) return null;
  const typed = [root, ...insidesOf(root, resolve)].filter(({ type }) => type !== null && clues.types.has(type));
  const [shallowest] = typed;
  if (shallowest !== undefined && !isVariationOf(root, shallowest, clues)) return shallowest;
  if (clues.isEntity(root.properties)) return root;
  return findInside(root, clues, resolve);
}

/**
 * Whether a body is itself the entity, although only an object inside it has one of the entity's types. For example, a
 * repository can contain a `parent` that is also a repository.
 */
function isVariationOf(root: EntityPlace, inner: EntityPlace, clues: EntityClues): boolean {
  if (inner.path.length === 0 || !clues.isEntity(root.properties)) return false;
  const names = new Set(root.properties.map(({ name }) => name));
  return 2 * inner.properties.filter(({ name }) => names.has(name)).length > inner.properties.length;
}

/**
 * Finds the entity among the objects inside a body by their names. A lone object with a name such as `data` needn't
 * have a property that looks like a key.
 */
function findInside(root: EntityPlace, clues: EntityClues, resolve: Resolve, depth = 0): EntityPlace | null {
  const objects = root.properties.flatMap(({ name, schema }) => placeAt([...root.path, name], schema, resolve) ?? []);
  const candidates = objects.filter((place) => !isMetadata(place.path.at(-1) ?? ""));
  const isOnlyOne =
    candidates.length === 1 && root.properties.every(({ name }) => isMetadata(name) || isIn(name, candidates));
  for (const place of candidates) {
    const name = place.path.at(-1) ?? "";
    if (
      clues.isEntity(place.properties) &&
      (isOnlyOne || isNamedAfter(name, clues.noun) || envelopeNames.has(name.toLowerCase()))
    )
      return place;
  }
  for (const place of candidates) {
    const name = (place.path.at(-1) ?? "").toLowerCase();
    if (depth >= 1 || !(isOnlyOne || envelopeNames.has(name))) continue;
    const inner = findInside(place, clues, resolve, depth + 1);
    if (inner !== null) return inner;
    if (isOnlyOne && envelopeNames.has(name) && depth === 0) return place;
  }
  return null;
}

function isIn(name: string, places: readonly EntityPlace[]): boolean {
  return places.some(({ path }) => path.at(-1) === name);
}

/** Whether a property is named after the resource: `book` for `books`, `lineItem` for `line-items`. */
export function isNamedAfter(name: string, noun: string): boolean {
  return plainName(noun) !== "" && isSameNoun(plainName(name), plainName(noun));
}

/** The objects inside an object, followed by those inside its envelopes, such as `data`. */
function insidesOf(root: EntityPlace, resolve: Resolve): readonly EntityPlace[] {
  const first = root.properties.flatMap(({ name, schema }) => placeAt([name], schema, resolve) ?? []);
  const second = first
    .filter(({ path: [name = ""] }) => envelopeNames.has(name.toLowerCase()))
    .flatMap((place) =>
      place.properties.flatMap(({ name, schema }) => placeAt([...place.path, name], schema, resolve) ?? []),
    );
  return [...first, ...second];
}

/** Returns the object at a path; null if the value there isn't an object. */
function placeAt(path: Path, schema: Schema, resolve: Resolve): EntityPlace | null {
  const resolved = followReferences(schema, resolve);
  if (!isObjectLike(resolved)) return null;
  const properties = propertiesOf(schema, resolve);
  const variants = resolved.kind === "union" ? resolved.variants.flatMap((each) => typeOf(each) ?? []) : [];
  return properties.length === 0 && path.length > 0 ? null : { path, properties, type: typeOf(schema), variants };
}

/** The type name of a reference, or of a union of a reference and null; null for any other schema. */
export function typeOf(schema: Schema): TypeName | null {
  if (schema.kind === "reference") return schema.name;
  if (schema.kind !== "union") return null;
  const [only, ...others] = schema.variants.filter(({ kind }) => kind !== "null");
  return only?.kind === "reference" && others.length === 0 ? only.name : null;
}
