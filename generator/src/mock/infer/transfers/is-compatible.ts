import type { Schema } from "../../../model/schema.js";
import { plainName } from "../../../analyze/names/plain-name.js";
import { followReferences } from "../../../analyze/schemas/follow-references.js";
import { isObjectLike } from "../../../analyze/schemas/is-object-like.js";
import { typeOf } from "../schemas/find-entity-place.js";
import { propertiesOf } from "../schemas/properties-of.js";
import type { ReadableProperties } from "../schemas/schema-reader.js";
import { variantsOf } from "../schemas/variants-of.js";
import { scalarKind } from "./scalar-kind.js";

const maxDepth = 3;

export interface ReadableSchema {
  readonly schema: Schema;
  readonly resolve: ReadableProperties["resolve"];
}

/**
 * Whether a response can show what a request sends: both have the same type, the same kind of string, number or boolean,
 * compatible items, or objects with a property in common. A schema that allows any value is compatible with all others.
 */
export function isCompatible(sent: ReadableSchema, shown: ReadableSchema, depth = 0): boolean {
  const type = typeOf(sent.schema);
  if (type !== null && type === typeOf(shown.schema)) return true;
  if (isAny(sent) || isAny(shown)) return true;
  const kind = scalarKind(sent.schema, sent.resolve);
  const shownKind = scalarKind(shown.schema, shown.resolve);
  if (kind !== null || shownKind !== null) return kind === shownKind;
  const [items, shownItems] = [itemsOf(sent), itemsOf(shown)];
  if (items !== null || shownItems !== null)
    return items !== null && shownItems !== null && depth < maxDepth && isCompatible(items, shownItems, depth + 1);
  const [names, shownNames] = [namesOf(sent), namesOf(shown)];
  if (names === null || shownNames === null) return false;
  return names.size === 0 || shownNames.size === 0
    ? names.size === shownNames.size
    : [...names].some((name) => shownNames.has(name));
}

function isAny({ schema, resolve }: ReadableSchema): boolean {
  return followReferences(schema, resolve).kind === "unknown";
}

/** The schema of the items if a schema allows an array; null if it doesn't. */
function itemsOf({ schema, resolve }: ReadableSchema): ReadableSchema | null {
  const list = variantsOf(schema, resolve).find(({ kind }) => kind === "array");
  return list?.kind === "array" ? { schema: list.items, resolve } : null;
}

/** The property names if a schema allows an object; null if it doesn't. */
function namesOf({ schema, resolve }: ReadableSchema): ReadonlySet<string> | null {
  if (!variantsOf(schema, resolve).some(isObjectLike)) return null;
  return new Set(propertiesOf(schema, resolve).map(({ name }) => plainName(name)));
}
