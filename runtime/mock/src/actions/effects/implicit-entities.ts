import { isObject } from "../../json.js";
import { deletedOf } from "../../state/deleted-of.js";
import type { Entity } from "../../state/state.js";
import type { ActAction, EntityAction } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { resourceOf } from "../resource-of.js";
import { shape } from "../shape.js";
import { entitySchema } from "../places/entity-schema.js";
import { withKey } from "../places/key-path.js";
import { toPropertyValue } from "../places/to-property-value.js";
import { propertyOf } from "../entities/make-entity.js";

/**
 * Finds an implicit entity, which exists although no operation created it. Generates the entity on first access. Null
 * if it has been deleted.
 */
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

/** Records that an implicit entity or a singleton has been deleted. */
export function markDeleted(resource: string, keys: readonly string[], { world }: Call): void {
  world.state.put(deletedOf(resource), keys, {});
}

/** Whether an implicit entity or a singleton has been deleted. */
export function isDeleted(resource: string, keys: readonly string[], { world }: Call): boolean {
  return world.state.get(deletedOf(resource), keys) !== null;
}

/** Reverts `markDeleted` when an implicit entity or a singleton is written again. */
export function unmarkDeleted(resource: string, keys: readonly string[], { world }: Call): void {
  world.state.remove(deletedOf(resource), keys);
}
