import { member, type Json } from "../../json.js";
import type { Collection } from "../../state/collection.js";
import type { Entity } from "../../state/state.js";
import type { ReferenceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";

/**
 * Finds the entity that an object describes: the one with the same parents as the entity that contains the object, or
 * else the only one with the object's id or name. Different parents can have entities with the same key, so undefined
 * if there are several.
 */
export function referencedEntity(
  object: Json,
  { resource, key, numericKey = key }: ReferenceTable,
  holder: Entity,
  call: Call,
): Entity | undefined {
  if (resource === null) return undefined;
  const id = textAt(object, numericKey);
  const name = numericKey === key ? null : textAt(object, key);
  const place = { resource, holder };
  return (
    (id === null ? undefined : findOne(place, call, (collection) => withKey(collection, id))) ??
    (name === null ? undefined : findOne(place, call, (collection) => collection.withValue([key], name).slice(0, 2)))
  );
}

interface Place {
  readonly resource: string;
  readonly holder: Entity;
}

function findOne(
  { resource, holder }: Place,
  call: Call,
  matchesIn: (collection: Collection) => readonly Entity[],
): Entity | undefined {
  const { state } = call.world;
  const parents = sharedParents(resource, holder, call);
  const nearest = parents === null ? null : state.collection(resource, parents);
  const near = nearest === null ? [] : matchesIn(nearest);
  const found = near.length > 0 ? near : state.collections(resource).flatMap(matchesIn);
  return found.length === 1 ? found[0] : undefined;
}

function withKey(collection: Collection, key: string): readonly Entity[] {
  const entity = collection.get(key);
  return entity === undefined ? [] : [entity];
}

/** The keys of the parents of a resource's entities, if the holder is below the same parents or is the parent. */
function sharedParents(resource: string, holder: Entity, { world }: Call): readonly string[] | null {
  const parents = world.resources[resource]?.parents ?? [];
  const levels = [...(world.resources[holder.resource]?.parents ?? []), holder.resource];
  return parents.every((parent, index) => parent === levels[index]) ? holder.keys.slice(0, parents.length) : null;
}

function textAt(object: Json, name: string): string | null {
  const value = member(object, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
