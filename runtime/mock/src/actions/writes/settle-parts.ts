import type { FlatSchema } from "../../data/schema/flat-schema.js";
import { flatten, type Schemas } from "../../data/schema/flatten.js";
import { isArray, isObject, member, mergeObjects, type Json, type JsonObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";

const MAX_DEPTH = 4;

/** Names of objects that belong to the entity, even if they have an id: `metadata`, `attributes`, `systemData`. */
const partNames =
  /^(meta|metadata|attributes|properties|fields|spec|status|state|system|system_?data|audit\w*|timestamps)$/i;
const identity = /^_?(id|pk|uid|uuid|guid|gid|sid|href|url|self)$/i;

/** Returns the properties that the server sets in an object with a schema. */
export type Settle = (schema: MockSchema) => JsonObject;

interface Settling {
  readonly schema: MockSchema;
  readonly schemas: Schemas;
  /** Returns the values to set in a part. Properties that the part lacks aren't added. */
  readonly settle: Settle;
  /** Returns the values to set in a part. Properties that the part lacks are added. */
  readonly add?: Settle;
}

/**
 * Sets properties in the parts of an entity: in nested objects that aren't entities themselves, and in the items that a
 * client sent. Properties that the client sent don't change.
 */
export function settleParts(
  value: JsonObject,
  sent: JsonObject,
  { schema, schemas, settle, add = () => ({}) }: Settling,
): JsonObject {
  return inParts(value, sent, flatten(schema, schemas), 0);

  function inParts(whole: JsonObject, given: JsonObject, flat: FlatSchema, depth: number): JsonObject {
    const changed = [...flat.object.properties].flatMap(([name, property]): [string, Json][] => {
      const [part, sentPart] = [member(whole, name), member(given, name)];
      if (part === undefined || depth > MAX_DEPTH) return [];
      const next = settled(part, sentPart, { name, property, depth });
      return next === part ? [] : [[name, next]];
    });
    return changed.length === 0 ? whole : mergeObjects(whole, Object.fromEntries(changed));
  }

  function settled(
    part: Json,
    given: Json | undefined,
    { name, property, depth }: { readonly name: string; readonly property: MockSchema; readonly depth: number },
  ): Json {
    const flat = flatten(property, schemas);
    if (isObject(part)) return isPart(name, flat) ? settledObject(part, given, property, depth) : part;
    const { items } = flat.array;
    if (!isArray(part) || !isArray(given) || items === null || part.length !== given.length) return part;
    return part.map((item, index) => (isObject(item) ? settledObject(item, given[index], items, depth) : item));
  }

  function settledObject(part: JsonObject, given: Json | undefined, property: MockSchema, depth: number): JsonObject {
    const sentPart = isObject(given) ? given : {};
    const existing = Object.entries(settle(property)).filter(([name]) => Object.hasOwn(part, name));
    const set = [...existing, ...Object.entries(add(property))].filter(([name]) => !Object.hasOwn(sentPart, name));
    const next = set.length === 0 ? part : mergeObjects(part, Object.fromEntries(set));
    return inParts(next, sentPart, flatten(property, schemas), depth + 1);
  }
}

/** Whether a nested object is a part of its entity rather than another entity. */
function isPart(name: string, { object }: FlatSchema): boolean {
  return partNames.test(name) || ![...object.properties.keys()].some((each) => identity.test(each));
}
