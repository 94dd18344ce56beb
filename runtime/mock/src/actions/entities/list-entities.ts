import { isArray, toText, type JsonObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { ListAction } from "../../tables/tables.js";
import type { Call, Result } from "../call.js";
import { parentFilter } from "../places/parent-filter.js";
import { listReply } from "../lists/list-reply.js";
import { resourceOf } from "../resource-of.js";
import { missingParent, scopeKeys } from "../scope.js";
import { entityItems } from "./entity-items.js";
import { selectEntities } from "./select-entities.js";
import { viewItem } from "./view-item.js";

/** Lists the entities that belong to the parents in the path. */
export function listEntities(action: ListAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const table = resourceOf(action.resource, call);
  const { state } = call.world;
  const { resource, list, where, isGlobal } = action;
  const parents = scopeKeys(action.scope, call);
  const hasParents = action.scope.some(({ isOutside }) => isOutside) && parents.length === table.parents.length;
  const isBelowParents = isGlobal !== true && (where.length === 0 || hasParents);
  // Other lists filter the entities of all parents, which one collection contains if they have no parents.
  const isInOne = isBelowParents || table.parents.length === 0;
  const source = {
    collection: isInOne ? state.collection(resource, isBelowParents ? parents : []) : null,
    entities: () => (isInOne ? [] : state.all(resource)),
    filters: where.map((each) => parentFilter(each, call.path)),
    isSelected: hasKeys(action, call) ? (entity: Entity): boolean => isSelected(entity, action, call) : null,
  };
  const { view, arrangement } = selectEntities(source, { table, list }, call);
  const { fields, notes } = arrangement;
  const show = (entity: Entity): JsonObject => wrap(viewItem(entity, { table, list, fields }, call), list.entity ?? []);
  const reply = listReply(entityItems(view, { key: table.key, show }), list, call);
  return reply.kind !== "success" || notes.length === 0 ? reply : { ...reply, notes };
}

function hasKeys({ keys }: ListAction, { parameters }: Call): boolean {
  return keys !== undefined && parameters[keys] !== undefined;
}

/** Whether the keys in the query include that of the entity. A query without keys selects all entities. */
function isSelected({ keys }: Entity, { keys: parameter }: ListAction, { parameters }: Call): boolean {
  const selected = parameter === undefined ? undefined : parameters[parameter];
  if (selected === undefined) return true;
  return (isArray(selected) ? selected : [selected]).some((each) => toText(each) === keys.at(-1));
}

/** Nests an entity in objects, one for each property name of a path. */
function wrap(value: JsonObject, path: readonly string[]): JsonObject {
  return path.reduceRight<JsonObject>((inner, name) => ({ [name]: inner }), value);
}
