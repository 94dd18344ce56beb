import { signsOfSuccess } from "../envelopes/signs-of-success.js";
import type { BatchAction } from "../../tables/tables.js";
import { success, type Call, type Result } from "../call.js";
import { resourceOf } from "../resource-of.js";
import { respondFromSchema } from "../respond-from-schema.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { batchKeys } from "./batch-keys.js";
import { ignoredProperties } from "./ignored-properties.js";

/** Deletes the entities whose keys are in an array of the request body. Ignores keys of missing entities. */
export function deleteEntities({ resource: name, scope, items }: BatchAction, call: Call): Result {
  const absent = missingParent(scope, call);
  if (absent !== null) return absent;
  const notes = ignoredProperties([items[0]], call);
  const keys = batchKeys(call.body, items, resourceOf(name, call));
  if (keys === null) return { ...respondFromSchema(call), notes };
  const parents = scopeKeys(scope, call);
  for (const key of keys) call.world.state.remove(name, [...parents, key]);
  const schema = call.content?.schema;
  if (schema == null) return { ...success(undefined), notes };
  const value = signsOfSuccess(schema, null, call);
  return { ...success(shape(schema, value, call, { seed: call.operation.table.name, fill: "required" })), notes };
}
