import type { Property } from "../../../model/schema.js";
import { plainName } from "../../../analyze/names/plain-name.js";
import { isSameNoun } from "../../../analyze/names/members/is-same-noun.js";
import { isObjectLike } from "../../../analyze/schemas/is-object-like.js";
import { followReferences } from "../../../analyze/schemas/follow-references.js";
import { typeOf } from "../schemas/find-entity-place.js";
import { propertiesOf } from "../schemas/properties-of.js";
import type { ReadableProperties } from "../schemas/schema-reader.js";
import { isCompatible } from "./is-compatible.js";

const maxDepth = 3;
const maxObjects = 200;

export interface Moves {
  /** The paths in the entity at which it contains a sent property, by the name of the property. */
  readonly moves: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The sent properties that no response shows. The value lists the paths at which the entity could contain them. */
  readonly unseen: ReadonlyMap<string, readonly (readonly string[])[]>;
}

interface Nested {
  readonly path: readonly string[];
  readonly properties: readonly Property[];
  /** Whether the object, or an object that contains it, has an id. It may then describe another entity. */
  readonly isEntity: boolean;
}

/**
 * Finds the sent properties that responses show in a nested object. If the request sends nearly all properties of a
 * nested object, such as `Config`, they all belong to this object. Otherwise, exactly one nested object must have a
 * property with the same name and a compatible schema, and the entity itself must not have a property with this name.
 */
export function findMoves(sent: ReadableProperties, shown: ReadableProperties): Moves {
  const objects = nestedObjects(shown, new Set(sent.properties.map(({ name }) => name)));
  const isMatch = (own: Property, other: Property): boolean => isCounterpart(own, other, { sent, shown });
  const byName = new Map(sent.properties.map((each) => [each.name, each]));
  const sentNames = new Set(sent.properties.map(({ name }) => plainName(name)));
  const shownNames = new Map(shown.properties.map((each) => [plainName(each.name), each]));
  const copies = objects.filter(({ properties, isEntity }) => {
    const found = properties.filter((each) => {
      const own = byName.get(each.name);
      return own !== undefined && isMatch(own, each);
    });
    return !isEntity && found.length >= 4 && found.length >= 0.9 * properties.length;
  });
  const copied = copies.map(({ path, properties }) => ({ path, names: new Set(properties.map(({ name }) => name)) }));
  const nested = indexOf(objects);
  const moves = new Map<string, readonly (readonly string[])[]>();
  const unseen = new Map<string, readonly (readonly string[])[]>();
  for (const property of sent.properties) {
    const { name } = property;
    const isShown = shownNames.has(plainName(name));
    const inCopies = copied.filter(({ names }) => names.has(name));
    const candidates = candidatesFor(property, nested, isMatch);
    const stem = replacedName(property);
    const target = stem === null || sentNames.has(stem) ? undefined : shownNames.get(stem);
    const replaced = target !== undefined && areCompatible(property, target, { sent, shown }) ? target.name : null;
    if (inCopies.length > 0)
      moves.set(name, [...(isShown ? [[name]] : []), ...inCopies.map(({ path }) => [...path, name])]);
    else if (isShown || property.access === "read") continue;
    else if (replaced !== null) moves.set(name, [[replaced]]);
    else if (isCertain(property, candidates))
      moves.set(
        name,
        candidates.slice(0, 1).map(({ path }) => path),
      );
    else
      unseen.set(
        name,
        candidates.map(({ path }) => path),
      );
  }
  return { moves, unseen };
}

/** The plain name of the property that a sent property such as `new_name` replaces; null if it doesn't replace any. */
function replacedName({ name }: Property): string | null {
  const stem = /^new(?:[-_](.+)|([A-Z].*))$/.exec(name)?.slice(1).find(Boolean);
  return stem === undefined ? null : plainName(stem);
}

/** The properties of nested objects, by their plain names and by the words of their names. */
type NestedIndex = ReadonlyMap<string, ReadonlySet<NestedProperty>>;

interface NestedProperty {
  readonly path: readonly string[];
  readonly property: Property;
  readonly isEntity: boolean;
}

function indexOf(objects: readonly Nested[]): NestedIndex {
  const index = new Map<string, Set<NestedProperty>>();
  for (const { path, properties, isEntity } of objects)
    for (const property of properties) {
      const entry = { path: [...path, property.name], property, isEntity };
      for (const key of keysOf(property.name)) index.set(key, (index.get(key) ?? new Set()).add(entry));
    }
  return index;
}

/** The keys of a property in the index. Properties with matching names share at least one key. */
function keysOf(name: string): readonly string[] {
  return [plainName(name), wordsOf(name)];
}

interface Candidate {
  readonly path: readonly string[];
  /** Whether the property has the same type name as the sent one. */
  readonly isSame: boolean;
}

/** The nested properties that could correspond to a sent property. Those with the same type take precedence. */
function candidatesFor(
  own: Property,
  nested: NestedIndex,
  isMatch: (own: Property, other: Property) => boolean,
): readonly Candidate[] {
  const type = typeOf(own.schema);
  const found = new Set(keysOf(own.name).flatMap((key) => [...(nested.get(key) ?? [])]));
  const all = [...found]
    .filter(({ property }) => isMatch(own, property))
    .map((each) => ({ ...each, isSame: type !== null && typeOf(each.property.schema) === type }));
  const same = all.filter(({ isSame }) => isSame);
  return same.length > 0 ? same : all.filter(({ isEntity }) => !isEntity);
}

function isCertain({ name }: Property, [found, ...others]: readonly Candidate[]): boolean {
  return found !== undefined && others.length === 0 && (found.isSame || !general.test(plainName(name)));
}

/** Names that different objects use with different meanings. */
const general =
  /^(id|name|type|kind|title|description|status|state|value|values|key|url|href|label|labels|code|count|total|limit|offset|page|data|message|version|created|updated|createdat|updatedat|force|mode|size|format|enabled|active|default|role|email|phone|address|date|time|note|notes|comment|text|content|color|tags|amount|currency|language|country|city|start|end|from|to)$/;

interface Sides {
  readonly sent: ReadableProperties;
  readonly shown: ReadableProperties;
}

/** Whether two properties have the same name, apart from spelling and plurals, and compatible schemas. */
function isCounterpart(own: Property, other: Property, { sent, shown }: Sides): boolean {
  if (other.access === "write") return false;
  const isSame = plainName(own.name) === plainName(other.name);
  const words = wordsOf(own.name);
  const { kind } = followReferences(own.schema, sent.resolve);
  const isSimilar = words.includes(" ") && words === wordsOf(other.name) && (kind === "object" || kind === "unknown");
  if (!isSame && !isSimilar) return false;
  return areCompatible(own, other, { sent, shown });
}

function areCompatible(own: Property, other: Property, { sent, shown }: Sides): boolean {
  return isCompatible({ schema: own.schema, resolve: sent.resolve }, { schema: other.schema, resolve: shown.resolve });
}

/** The words of a name, in the singular: `optimizer config` for `optimizers_config`. */
function wordsOf(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase());
  return words
    .map((word) => (word.endsWith("s") && isSameNoun(word, word.slice(0, -1)) ? word.slice(0, -1) : word))
    .join(" ");
}

const identity = /^_?(id|pk|uid|uuid|guid|gid|sid|href|self)$/i;

/** The objects inside an entity, except those that the request sends under the same name. */
function nestedObjects({ properties, resolve }: ReadableProperties, sent: ReadonlySet<string>): readonly Nested[] {
  const found: Nested[] = [];
  const visit = (level: Nested): void => {
    for (const { name, schema } of level.properties) {
      const value = followReferences(schema, resolve);
      if (sent.has(name) || !isObjectLike(value) || found.length >= maxObjects) continue;
      const inside = propertiesOf(value, resolve);
      const isEntity = level.isEntity || inside.some((each) => identity.test(each.name));
      const inner = { path: [...level.path, name], properties: inside, isEntity };
      if (inside.length === 0) continue;
      found.push(inner);
      if (inner.path.length < maxDepth) visit(inner);
    }
  };
  visit({ path: [], properties, isEntity: false });
  return found;
}
