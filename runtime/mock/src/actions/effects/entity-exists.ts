import type { ExistsAction } from "../../tables/tables.js";
import { success, type Call, type Result } from "../call.js";
import { nest } from "../lists/nest.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";

/** Returns whether the entity that the path identifies exists. */
export function entityExists({ resource, scope, key, path }: ExistsAction, call: Call): Result {
  const absent = missingParent(scope, call);
  if (absent !== null) return absent;
  const keys = [...scopeKeys(scope, call), call.path.get(key) ?? ""];
  const isPresent = call.world.state.get(resource, keys) !== null;
  const value = path.length === 0 ? isPresent : nest(path, isPresent);
  return success(
    shape(call.content?.schema ?? true, value, call, { seed: call.operation.table.name, fill: "required" }),
  );
}
