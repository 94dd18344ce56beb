import type { Json } from "../../json.js";
import type { Action } from "../../tables/tables.js";
import { success, type Call, type Result } from "../call.js";
import { resourceOf } from "../resource-of.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { computeValue } from "../entities/compute-value.js";
import { matchesByName } from "../filters/matches-by-name.js";

type CountAction = Extract<Action, { readonly kind: "count" }>;

/** Counts the entities that belong to the parents in the path and match the query. */
export function countEntities({ resource, scope, path }: CountAction, call: Call): Result {
  const absent = missingParent(scope, call);
  if (absent !== null) return absent;
  const table = resourceOf(resource, call);
  const { state } = call.world;
  const keys = scopeKeys(scope, call);
  const isFiltered = [...call.query.keys()].length > 0;
  const length = isFiltered
    ? state.list(resource, keys).filter((entity) => matchesByName(computeValue(entity, table, call), null, call)).length
    : (state.collection(resource, keys)?.size ?? 0);
  const schema = call.content?.schema;
  if (schema == null) return success(undefined);
  const value = path.reduceRight<Json>((inner, name) => ({ [name]: inner }), length);
  return success(shape(schema, value, call, { seed: call.operation.table.name, fill: "required" }));
}
