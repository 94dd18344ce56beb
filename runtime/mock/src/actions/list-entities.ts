import { isArray, member, toText, type Json } from "../json.js";
import { flatten } from "../data/flatten.js";
import type { Entity } from "../state/state.js";
import type { ListAction, ParameterTable } from "../tables.js";
import { success, type Call, type Result } from "./call.js";
import { listBody } from "./list-body.js";
import { resourceOf } from "./resource-of.js";
import { missingParent, scopeKeys } from "./scope.js";
import { showEntity } from "./show-entity.js";

export function listEntities(action: ListAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const table = resourceOf(action.resource, call);
  const { state } = call.world;
  const inScope =
    action.where.length === 0 ? state.list(action.resource, scopeKeys(action.scope, call)) : state.all(action.resource);
  const { page } = action.list;
  const turning = [page?.parameter, page?.size];
  const filters = call.revision.parameters.filter(
    ({ in: place, name }) => place === "query" && call.query.has(name) && !turning.includes(name),
  );
  const found = inScope.filter((entity) => isMeant(entity, action, call) && isWanted(entity, filters, call));
  const sorted = table.order === null ? found : sortBy(found, table.order);
  return success(
    listBody(
      sorted.map((entity) => showEntity(entity, table, call)),
      action.list,
      call,
    ),
  );
}

function isMeant({ value }: Entity, { where }: ListAction, { path }: Call): boolean {
  return where.every(({ property, parameter }) => toText(member(value, property) ?? null) === path.get(parameter));
}

/** A query parameter that is called like a property narrows the list to what has this value; one that no item can have does not. */
function isWanted({ value }: Entity, filters: readonly ParameterTable[], call: Call): boolean {
  return filters.every((parameter) => {
    const [wanted, own] = [call.parameters[parameter.name], member(value, parameter.name)];
    if (isArray(wanted) && isScalar(own)) return wanted.length === 0 || wanted.includes(own);
    if (!isScalar(wanted) || !isScalar(own)) return true;
    const values = flatten(parameter.schema, call.operation.api.table.schemas).values;
    if (values !== null && wanted === "all") return true;
    return own === wanted;
  });
}

function isScalar(value: Json | undefined): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

/** By code points: the same in every locale. */
function sortBy(entities: readonly Entity[], property: string): readonly Entity[] {
  const key = (entity: Entity): string => toText(member(entity.value, property) ?? "");
  return [...entities].sort((left, right) => (key(left) < key(right) ? -1 : Number(key(left) > key(right))));
}
