import { isArray, member, toText, type JsonObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { ListAction } from "../../tables/tables.js";
import { arrangeEntities } from "./arrange-entities.js";
import type { Call, Result } from "../call.js";
import { listReply } from "../lists/list-reply.js";
import { resourceOf } from "../resource-of.js";
import { missingParent, scopeKeys } from "../scope.js";
import { showEntity } from "./show-entity.js";

/** Lists the entities that belong to the parents in the path. */
export function listEntities(action: ListAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const table = resourceOf(action.resource, call);
  const { state } = call.world;
  const isBelowParents = action.where.length === 0 && action.isGlobal !== true;
  const inScope = isBelowParents
    ? state.list(action.resource, scopeKeys(action.scope, call))
    : state.all(action.resource);
  const matching = inScope.filter((entity) => matchesWhere(entity, action, call) && isSelected(entity, action, call));
  const arranged = arrangeEntities(matching, { table, page: action.list.page }, call);
  return listReply(
    arranged.map((entity) => wrap(showEntity(entity, table, call), action.list.entity ?? [])),
    action.list,
    call,
  );
}

function matchesWhere({ value }: Entity, { where }: ListAction, { path }: Call): boolean {
  return where.every(({ property, parameter }) => toText(member(value, property) ?? null) === path.get(parameter));
}

/** Whether the query selects the entity by its key. If the query has no keys, it selects all entities. */
function isSelected({ keys }: Entity, { keys: parameter }: ListAction, { parameters }: Call): boolean {
  const selected = parameter === undefined ? undefined : parameters[parameter];
  if (selected === undefined) return true;
  return (isArray(selected) ? selected : [selected]).some((each) => toText(each) === keys.at(-1));
}

/** Wraps an entity in objects, one for each property name. */
function wrap(value: JsonObject, path: readonly string[]): JsonObject {
  return path.reduceRight<JsonObject>((inner, name) => ({ [name]: inner }), value);
}
