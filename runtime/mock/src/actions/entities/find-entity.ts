import type { Problem } from "../../problem.js";
import type { Entity } from "../../state/state.js";
import type { EntityAction } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { scopeKeys } from "../scope.js";

/** Finds the entity that the path identifies. */
export function findEntity({ resource, scope, key }: EntityAction, call: Call): Entity | Problem {
  const value = call.path.get(key) ?? "";
  const entity = call.world.state.get(resource, [...scopeKeys(scope, call), value]);
  return entity ?? { kind: "not-found", resource, key: value };
}
