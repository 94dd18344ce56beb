import type { Problem } from "../../problem.js";
import type { Entity } from "../../state/state.js";
import type { ActAction, EntityAction } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { isBelow } from "../places/parent-filter.js";
import { scopeKeys } from "../scope.js";
import { findImplicit } from "../effects/implicit-entities.js";

/** Finds the entity that the path identifies. */
export function findEntity(action: EntityAction | ActAction, call: Call): Entity | Problem {
  const { resource, scope, key } = action;
  const value = call.path.get(key) ?? "";
  const keys = [...scopeKeys(scope, call), value];
  const entity = call.world.state.get(resource, keys);
  if (entity !== null && !isBelow(entity.value, action.where, call.path))
    return { kind: "not-found", resource, key: value };
  const implicit = entity === null && action.isImplicit === true ? findImplicit(action, keys, call) : entity;
  return implicit ?? { kind: "not-found", resource, key: value };
}
