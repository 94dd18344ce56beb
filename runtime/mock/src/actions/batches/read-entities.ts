import { defineMember, type Json, type JsonObject } from "../../json.js";
import type { BatchAction } from "../../tables/tables.js";
import { success, type Call, type Result } from "../call.js";
import { showEntity } from "../entities/show-entity.js";
import { nest } from "../lists/nest.js";
import { resourceOf } from "../resource-of.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { batchKeys } from "./batch-keys.js";
import { ignoredProperties } from "./ignored-properties.js";

/** Reads the entities whose keys are in an array of the request body or in the query, as an object with an entity for each key. */
export function readEntities({ resource: name, scope, items, keys, map = [] }: BatchAction, call: Call): Result {
  const absent = missingParent(scope, call);
  if (absent !== null) return absent;
  const resource = resourceOf(name, call);
  const parents = scopeKeys(scope, call);
  const found: Record<string, Json> = {};
  const selected =
    keys === undefined ? batchKeys(call.body, items, resource) : batchKeys(call.parameters, [keys], resource);
  for (const key of selected ?? []) {
    const entity = call.world.state.get(name, [...parents, key]);
    if (entity !== null) defineMember(found, key, showEntity(entity, resource, call));
  }
  const value: JsonObject = nest(map, found);
  const schema = call.content?.schema ?? true;
  const seed = call.operation.table.name;
  const notes = keys === undefined ? ignoredProperties([items[0]], call) : [];
  return { ...success(shape(schema, value, call, { seed, fill: "required" })), notes };
}
