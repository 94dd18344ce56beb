import { isBelow } from "../actions/places/parent-filter.js";
import { scopeKeys } from "../actions/scope.js";
import { fileRole } from "../files/file-operation.js";
import { filePath } from "../files/file-path.js";
import type { Problem } from "../problem.js";
import type { CompiledOperation } from "../routing/compile-api.js";
import { missingLevel } from "../state/missing-level.js";
import type { State } from "../state/state.js";
import type { Exchange } from "./exchange.js";

/**
 * Checks that the entities in the path exist: the parents, and the entity itself. For an operation with a handwritten
 * behavior, only the outermost parent is checked, because the behavior might store the others in a different way.
 */
export function checkParents({ operation, pathValues }: Exchange, state: State, hasBehaviour: boolean): Problem | null {
  const action = operation?.table.action;
  if (action === undefined || !("scope" in action)) return null;
  const missing = missingLevel(hasBehaviour ? action.scope.slice(0, 1) : action.scope, pathValues, state);
  if (missing !== null) return { kind: "not-found", ...missing };
  if (hasBehaviour || !("key" in action) || action.kind === "exists" || action.isImplicit === true) return null;
  if (action.kind !== "act" && action.isUpsert) return null;
  const key = pathValues.get(action.key) ?? "";
  // An uploaded file exists, even if the upload created no entity.
  if (operation !== null && hasFile(operation, pathValues, state)) return null;
  const keys = scopeKeys(action.scope, { path: pathValues });
  const entity = state.get(action.resource, [...keys, key]);
  return entity === null || !isBelow(entity.value, action.where, pathValues)
    ? { kind: "not-found", resource: action.resource, key }
    : null;
}

/** Whether a request uploads a file, or a file is stored at its path. */
function hasFile(operation: CompiledOperation, path: Exchange["pathValues"], { files }: State): boolean {
  const role = fileRole(operation);
  return role === "upload" || (role !== null && files.get(filePath({ operation, path })) !== null);
}
