import type { Problem } from "../../problem.js";
import type { Entity } from "../../state/state.js";
import type { EntityAction } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { scopeKeys } from "../scope.js";

/** The entity that the path names. */
export function findEntity({ resource, scope, key }: EntityAction, call: Call): Entity | Problem {
  const own = call.path.get(key) ?? "";
  return call.world.state.get(resource, [...scopeKeys(scope, call), own]) ?? { kind: "not-found", resource, key: own };
}
