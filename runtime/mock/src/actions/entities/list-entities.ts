import { isArray, toText, type JsonObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { ListAction } from "../../tables/tables.js";
import type { Call, Result } from "../call.js";
import { batchKeys } from "../batches/batch-keys.js";
import { ignoredProperties } from "../batches/ignored-properties.js";
import { selectPage } from "../batches/select-page.js";
import { withNextKey } from "../batches/with-next-key.js";
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
  // If the list isn't limited to one set of parents, it selects from the entities of all parents. A single collection
  // contains all of them only if the resource has no parents.
  const isInOne = isBelowParents || table.parents.length === 0;
  const source = {
    collection: isInOne ? state.collection(resource, isBelowParents ? parents : []) : null,
    entities: () => (isInOne ? [] : state.all(resource)),
    collections: () => (isInOne ? [] : state.collections(resource)),
    find: (keys: string | readonly string[]) => state.find(resource, keys),
    filters: where.map((each) => parentFilter(each, call.path)),
    keys: action.keysIn === undefined ? selectedKeys(action, call) : batchKeys(call.body, action.keysIn, table),
  };
  const { view: whole, arrangement } = selectEntities(source, { table, list }, call);
  const { fields } = arrangement;
  const { view, next } = selectPage(whole, action.bodyPage, call);
  const known = [action.keysIn?.[0], action.bodyPage?.size, action.bodyPage?.cursor];
  const notes = [...arrangement.notes, ...(action.bodyPage === undefined ? [] : ignoredProperties(known, call))];
  const show = (entity: Entity): JsonObject => wrap(viewItem(entity, { table, list, fields }, call), list.entity ?? []);
  const page = listReply(entityItems(view, { key: table.key, show }), list, call);
  const reply = action.bodyPage === undefined ? page : withNextKey(page, next, { table, page: action.bodyPage }, call);
  return reply.kind !== "success" || notes.length === 0 ? reply : { ...reply, notes };
}

/** The keys in the query, which select entities; null if the query has none. */
function selectedKeys({ keys }: ListAction, { parameters }: Call): ReadonlySet<string> | null {
  const selected = keys === undefined ? undefined : parameters[keys];
  return selected === undefined ? null : new Set((isArray(selected) ? selected : [selected]).map(toText));
}

/** Nests an entity in objects, one for each property name of a path. */
function wrap(value: JsonObject, path: readonly string[]): JsonObject {
  return path.reduceRight<JsonObject>((inner, name) => ({ [name]: inner }), value);
}
