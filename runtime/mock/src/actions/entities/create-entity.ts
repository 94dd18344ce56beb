import { isArray, isObject, type Json, type JsonObject } from "../../json.js";
import type { Problem } from "../../problem.js";
import type { Entity } from "../../state/state.js";
import type { CreateAction, MockSchema, ResourceTable } from "../../tables/tables.js";
import { flatten } from "../../data/schema/flatten.js";
import { bodySchema, itemOfBody } from "./body-schema.js";
import { success, type Call, type Result } from "../call.js";
import { entitySchema } from "../places/entity-schema.js";
import { entityItems } from "./entity-items.js";
import { findUniqueConflict } from "./find-unique-conflict.js";
import { itemSchema } from "../places/item-schema.js";
import { itemUrl } from "../places/item-url.js";
import { listBody } from "../lists/list-body.js";
import { makeEntity, type NewEntity } from "./make-entity.js";
import { resourceOf } from "../resource-of.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { withNotes } from "../writes/with-notes.js";
import { startProgress } from "../effects/start-progress.js";
import { revealEntity, showEntity } from "./show-entity.js";

export function createEntity(action: CreateAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const resource = resourceOf(action.resource, call);
  const items = isArray(call.body) ? call.body : null;
  const creation = {
    resource,
    scope: action.scope,
    isForeign: action.isForeign === true,
    body: items === null ? bodySchema(call) : itemOfBody(call),
    schema: schemaOfEntity(action, call),
  };
  const entities: Entity[] = [];
  const ignored: string[] = [];
  for (const body of items ?? [call.body]) {
    const newEntity = makeEntity(body, creation, call);
    const conflict = findConflict(newEntity, resource, call);
    if (conflict !== null) {
      // Removes the entities created so far: either all are created or none.
      for (const { keys } of entities) call.world.state.remove(resource.name, keys);
      return conflict;
    }
    // With `isOpen`, children can exist below a key that no operation created. A new entity has no children.
    if (resource.isOpen === true) call.world.state.removeBelow(resource.name, newEntity.keys);
    entities.push(call.world.state.put(resource.name, newEntity.keys, newEntity.value));
    ignored.push(...newEntity.ignored);
  }
  for (const entity of entities) startProgress(entity, resource, call);
  return withNotes(respond(entities, action, call), ignored);
}

/** The schema of an entity in the response of the operation that creates it, or else the operation that reads it. */
function schemaOfEntity({ list, resource, wrapper }: CreateAction, call: Call): MockSchema {
  const schema = call.operation.table.entity?.isReceipt === true ? null : (call.content?.schema ?? null);
  if (schema !== null && wrapper !== null)
    return flatten(schema, call.operation.api.table.schemas).object.properties.get(wrapper) ?? true;
  if (schema !== null && list === null) return schema;
  if (schema !== null && list !== null) return itemSchema(schema, list, call.operation.api.table.schemas) ?? true;
  return entitySchema(resource, call);
}

/** Returns a problem if another entity has the same key, or the same value of a unique property. */
function findConflict({ keys, value }: NewEntity, resource: ResourceTable, call: Call): Problem | null {
  const key = keys.at(-1) ?? "";
  if (call.world.state.get(resource.name, keys) !== null) return { kind: "conflict", resource: resource.name, key };
  return findUniqueConflict({ keys, value }, resource, call);
}

function respond(
  entities: readonly Entity[],
  { list, isOne, resource, scope, wrapper }: CreateAction,
  call: Call,
): Result {
  const schema = call.content?.schema ?? null;
  const [entity] = entities;
  if (schema === null || (entity === undefined && list === null))
    return { ...success(undefined), headers: locationOf(entity, call), ...(entity === undefined ? {} : { entity }) };
  if (list !== null && isOne === true && entity !== undefined) {
    const body = list.items.reduceRight<Json>((inner, name) => ({ [name]: inner }), [revealEntity(entity, call)]);
    const value = shape(schema, body, call, { seed: `${resource}/${entity.keys.join("/")}`, fill: "required" });
    return { ...success(value), headers: locationOf(entity, call), entity };
  }
  if (list !== null || entity === undefined) {
    if (list === null) return success(undefined);
    const table = resourceOf(resource, call);
    const collection = call.world.state.collection(resource, scopeKeys(scope, call));
    const show = (each: Entity): JsonObject => showEntity(each, table, call);
    const items = collection === null ? [] : entityItems(collection.view(), { key: table.key, show });
    return success(listBody(items, list, call));
  }
  const revealed = revealEntity(entity, call);
  const body = wrapper === null ? revealed : { [wrapper]: revealed };
  const value: Json = shape(schema, body, call, { seed: `${resource}/${entity.keys.join("/")}`, fill: "required" });
  const shaped = isObject(value) || isArray(value) ? value : shapeKey(schema, entity, call);
  return { ...success(shaped), headers: locationOf(entity, call), entity };
}

/** The key of the new entity, for a response that is a single string or number. */
function shapeKey(schema: MockSchema, { resource, keys }: Entity, call: Call): Json {
  const key = keys.at(-1) ?? "";
  const isNumber = flatten(schema, call.operation.api.table.schemas).types?.includes("integer") === true;
  return shape(schema, isNumber ? Number(key) : key, call, { seed: `${resource}/${keys.join("/")}`, fill: "required" });
}

/** The `Location` of the new entity (RFC 9110 section 10.2.2), if the response declares the header. */
function locationOf(entity: Entity | undefined, call: Call): readonly (readonly [string, string])[] {
  const isDeclared = Object.keys(call.response.headers).some((name) => name.toLowerCase() === "location");
  if (entity === undefined || !isDeclared) return [];
  return [["Location", itemUrl(entity, call)]];
}
