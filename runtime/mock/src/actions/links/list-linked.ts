import { mergeObjects, type JsonObject } from "../../json.js";
import { linkKey } from "../../state/link-key.js";
import type { Entity, FoundEntity } from "../../state/state.js";
import type { LinkAction, LinkTable, ListTable } from "../../tables/tables.js";
import type { Call, Result } from "../call.js";
import { entityItems } from "../entities/entity-items.js";
import { selectEntities } from "../entities/select-entities.js";
import { linkOf } from "./find-linked.js";
import { listInResponse } from "../lists/list-in-response.js";
import { listReply } from "../lists/list-reply.js";
import { resourceOf } from "../resource-of.js";
import { missingParent, scopeKeys } from "../scope.js";
import { showEntity } from "../entities/show-entity.js";

const plainList: ListTable = { items: [], page: null };

/** Lists the entities linked to a holder, or the holders of a linked entity, each with the properties of the link. */
export function listLinked(action: LinkAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const link = linkOf(action, call);
  const isOfHolders = action.kind === "list-holders";
  const resource = isOfHolders ? link.holder : link.resource;
  const table = resourceOf(resource, call);
  const list = listInResponse(action.list ?? plainList, call);
  const carried = new Map<string, JsonObject>();
  const entities = linksOf(action, link, call).flatMap(({ keys, value }): readonly Entity[] => {
    const key = keys[isOfHolders ? 0 : 1] ?? "";
    carried.set(key, value);
    const entity = call.world.state.get(resource, keysIn(key));
    return entity === null ? [] : [entity];
  });
  const find = (keys: string | readonly string[]): FoundEntity | null => {
    const { state } = call.world;
    const entity = state.find(resource, keys)?.entity ?? null;
    const links = isOfHolders ? null : state.collection(link.name, [linkKey(scopeKeys(action.scope, call))]);
    const place = entity === null ? null : (links?.placeOf(linkKey(entity.keys)) ?? null);
    return entity === null || place === null ? null : { entity, ...place };
  };
  const source = { collection: null, entities: () => entities, find, filters: [] };
  const { view, arrangement } = selectEntities(source, { table, list }, call);
  const show = (entity: Entity): JsonObject =>
    mergeObjects(showEntity(entity, table, call), carried.get(linkKey(entity.keys)) ?? {});
  const reply = listReply(entityItems(view, { key: table.key, show }), list, call);
  return reply.kind === "success" && arrangement.notes.length > 0 ? { ...reply, notes: arrangement.notes } : reply;
}

function linksOf({ kind, scope }: LinkAction, { name }: LinkTable, call: Call): readonly Entity[] {
  const key = linkKey(scopeKeys(scope, call));
  const { state } = call.world;
  return kind === "list-holders" ? state.all(name).filter(({ keys }) => keys[1] === key) : state.list(name, [key]);
}

function keysIn(key: string): readonly string[] {
  const keys: unknown = JSON.parse(key);
  return Array.isArray(keys) ? keys.map(String) : [];
}
