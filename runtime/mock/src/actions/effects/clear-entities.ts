import type { Action } from "../../tables/tables.js";
import { success, type Call, type Result } from "../call.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";

type ClearAction = Extract<Action, { readonly kind: "clear" }>;

/** Removes all entities that belong to the parents in the path. */
export function clearEntities({ resource, scope }: ClearAction, call: Call): Result {
  const absent = missingParent(scope, call);
  if (absent !== null) return absent;
  const { state } = call.world;
  for (const { keys } of state.list(resource, scopeKeys(scope, call))) state.remove(resource, keys);
  const schema = call.content?.schema;
  const seed = `${call.operation.table.name}/${[...call.path.values()].join("/")}`;
  return success(schema == null ? undefined : shape(schema, undefined, call, { seed, fill: "required" }));
}
