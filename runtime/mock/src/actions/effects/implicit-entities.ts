import { isObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { ActAction, EntityAction } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { resourceOf } from "../resource-of.js";
import { shape } from "../shape.js";
import { entitySchema } from "../places/entity-schema.js";
import { withKey } from "../places/key-path.js";
import { toPropertyValue, propertyOf } from "../entities/make-entity.js";

/** The pseudo-resource that remembers which implicit entities of a resource have been deleted. */
function deletedOf(resource: string): string {
  return `${resource}*deleted`;
}

/** Finds an entity that exists although nothing created it. Generates it when it is first found; null if it has been deleted. */
export function findImplicit(
  { resource, scope }: Pick<EntityAction | ActAction, "resource" | "scope">,
  keys: readonly string[],
  call: Call,
): Entity | null {
  const { state } = call.world;
  if (state.get(deletedOf(resource), keys) !== null) return null;
  const table = resourceOf(resource, call);
  const schema = entitySchema(resource, call);
  const property = table.key === null ? undefined : propertyOf(table.key, { schema, body: null }, call);
  const known = withKey({}, toPropertyValue(keys.at(-1) ?? "", property, call), table);
  const seed = `${resource}/${keys.join("/")}`;
  const value = shape(schema, known, call, { seed, fill: "all" });
  return scope.length >= keys.length || !isObject(value) ? null : state.put(resource, keys, value);
}

/** Remembers that an implicit entity has been deleted. */
export function markDeleted(resource: string, keys: readonly string[], { world }: Call): void {
  world.state.put(deletedOf(resource), keys, {});
}

/** Whether an implicit entity or a singleton has been deleted. */
export function isDeleted(resource: string, keys: readonly string[], { world }: Call): boolean {
  return world.state.get(deletedOf(resource), keys) !== null;
}

/** Forgets that an implicit entity or a singleton was deleted, because it has been written again. */
export function unmarkDeleted(resource: string, keys: readonly string[], { world }: Call): void {
  world.state.remove(deletedOf(resource), keys);
}
