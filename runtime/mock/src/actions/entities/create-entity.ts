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
import { hasSameContent } from "../has-same-content.js";
import { changeStored, type ChangedEntity } from "../updates/change-stored.js";
import { conflictStatus } from "../../reply/errors/conflict-status.js";
import { nounOf } from "../../reply/noun-of.js";
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
  const { state } = call.world;
  const entities: Entity[] = [];
  const created: Entity[] = [];
  const undo: (() => void)[] = [];
  const ignored: string[] = [];
  const notes: string[] = [];
  for (const body of items ?? [call.body]) {
    const newEntity = makeEntity(body, creation, call);
    const existing = state.get(resource.name, newEntity.keys);
    const stored =
      existing === null
        ? create(newEntity, resource, call)
        : changeExisting(existing, { action, resource, body, schema: creation.body }, call);
    if ("kind" in stored) {
      // Either all entities are stored or none.
      for (const revert of undo.reverse()) revert();
      return stored;
    }
    const { keys } = stored.entity;
    undo.push(() => {
      if (existing === null) state.remove(resource.name, keys);
      else state.put(resource.name, keys, existing.value);
    });
    entities.push(stored.entity);
    ignored.push(...stored.ignored);
    if (existing === null) created.push(stored.entity);
    else if (action.isUpsert !== true) notes.push(noteOnChange(stored.entity));
  }
  for (const entity of created) startProgress(entity, resource, call);
  const response = withNotes(respond(entities, action, call), ignored);
  if (response.kind !== "success") return response;
  const isChanged = entities.length > 0 && created.length === 0 && call.response.status === "201";
  return {
    ...response,
    ...(isChanged && hasSameContent("200", call) ? { status: 200 } : {}),
    ...(notes.length === 0 ? {} : { notes: [...(response.notes ?? []), ...notes] }),
  };
}

function create(newEntity: NewEntity, resource: ResourceTable, call: Call): ChangedEntity | Problem {
  const { keys, value, ignored } = newEntity;
  const conflict = findUniqueConflict(newEntity, resource, call);
  if (conflict !== null) return conflict;
  // With `isOpen`, children can exist below a key that no operation created. A new entity has no children.
  if (resource.isOpen === true) call.world.state.removeBelow(resource.name, keys);
  return { entity: call.world.state.put(resource.name, keys, value), ignored };
}

interface Existing {
  readonly action: CreateAction;
  readonly resource: ResourceTable;
  readonly body: Json | undefined;
  /** The schema of `body`; null if there is none. */
  readonly schema: MockSchema | null;
}

/**
 * Changes the entity that already has the key of a new one, as an update with the same method would. Returns a conflict
 * instead if the operation isn't an upsert and the document declares a response for conflicts, or a hint a code.
 */
function changeExisting(
  existing: Entity,
  { action, resource, body, schema }: Existing,
  call: Call,
): ChangedEntity | Problem {
  const { errors } = call.operation.api.table;
  const isStated = resource.taken !== null || Object.hasOwn(errors.codes, "conflict");
  if (action.isUpsert !== true && (isStated || conflictStatus(call.revision.responses) !== null))
    return { kind: "conflict", resource: resource.name, key: existing.keys.at(-1) ?? "" };
  const kind = call.operation.table.method === "PUT" ? "replace" : "update";
  const bodyContent = { mediaType: call.bodyContent?.mediaType ?? "application/json", schema, example: null };
  return changeStored(
    existing,
    {
      action: { kind, resource: resource.name, scope: action.scope, key: "", isUpsert: false },
      show: () => existing.value,
    },
    { ...call, body, bodyContent, updateFormat: "properties" },
  );
}

function noteOnChange({ resource, keys }: Entity): string {
  return `The ${nounOf(resource)} "${keys.at(-1) ?? ""}" already existed. The operation changed it, because the document declares no response for a conflict. To get a conflict instead, declare a 409.`;
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
