import { isArray, isObject, type Json } from "../../json.js";
import type { Problem } from "../../problem.js";
import type { Entity } from "../../state/state.js";
import type { CreateAction, MockSchema, ResourceTable } from "../../tables/tables.js";
import { flatten } from "../../data/schema/flatten.js";
import { flatBody, flatItem } from "./body-schema.js";
import { success, type Call, type Result } from "../call.js";
import { encodeSegment } from "../encode-segment.js";
import { findUniqueConflict } from "./find-unique-conflict.js";
import { listBody } from "../lists/list-body.js";
import { makeEntity, type NewEntity } from "./make-entity.js";
import { resourceOf } from "../resource-of.js";
import { missingParent, scopeKeys } from "../scope.js";
import { urlOf } from "../url-of.js";
import { shape } from "../shape.js";
import { revealEntity, showEntity } from "./show-entity.js";

export function createEntity(action: CreateAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const resource = resourceOf(action.resource, call);
  const several = isArray(call.body) ? call.body : null;
  const making = {
    resource,
    scope: action.scope,
    body: several === null ? flatBody(call) : flatItem(call),
    schema: entitySchema(action, call),
  };
  const entities: Entity[] = [];
  for (const body of several ?? [call.body]) {
    const made = makeEntity(body, making, call);
    const taken = findTaken(made, resource, call);
    if (taken !== null) {
      // All or none.
      for (const { keys } of entities) call.world.state.remove(resource.name, keys);
      return taken;
    }
    entities.push(call.world.state.put(resource.name, made.keys, made.value));
  }
  return answer(entities, action, call);
}

/** What one of a resource looks like in answers: what its creation answers, or its reading, or else what was sent. */
function entitySchema({ list, resource, wrapper }: CreateAction, call: Call): MockSchema {
  const own = call.content?.schema ?? null;
  if (own !== null && wrapper !== null)
    return flatten(own, call.operation.api.table.schemas).object.properties.get(wrapper) ?? true;
  if (own !== null && list === null) return own;
  if (own !== null && list !== null) return itemSchema(own, list.items, call) ?? true;
  const { api } = call.operation;
  const read = api.table.operations.find(({ action }) => action.kind === "read" && action.resource === resource);
  const schemas = read?.revisions.at(-1)?.responses.find(({ status }) => status.startsWith("2"))?.content ?? [];
  return schemas.find(({ schema }) => schema !== null)?.schema ?? true;
}

function itemSchema(list: MockSchema, path: readonly string[], call: Call): MockSchema | null {
  const { schemas } = call.operation.api.table;
  let flat = flatten(list, schemas);
  for (const name of path) flat = flatten(flat.object.properties.get(name) ?? true, schemas);
  return flat.array.items;
}

/** One of the same key, or of the same value where values must differ. */
function findTaken({ keys, value }: NewEntity, resource: ResourceTable, call: Call): Problem | null {
  const own = keys.at(-1) ?? "";
  if (call.world.state.get(resource.name, keys) !== null)
    return { kind: "conflict", resource: resource.name, key: own };
  return findUniqueConflict({ keys, value }, resource, call);
}

function answer(entities: readonly Entity[], { list, resource, scope, wrapper }: CreateAction, call: Call): Result {
  const schema = call.content?.schema ?? null;
  const [entity] = entities;
  if (schema === null || (entity === undefined && list === null))
    return { ...success(undefined), headers: locationOf(entity, call) };
  if (list !== null || entity === undefined) {
    if (list === null) return success(undefined);
    const table = resourceOf(resource, call);
    const all = call.world.state.list(resource, scopeKeys(scope, call));
    return success(
      listBody(
        all.map((each) => showEntity(each, table, call)),
        list,
        call,
      ),
    );
  }
  const revealed = revealEntity(entity, call);
  const given = wrapper === null ? revealed : { [wrapper]: revealed };
  const value: Json = shape(schema, given, call, { seed: `${resource}/${entity.keys.join("/")}`, fill: "required" });
  const shown = isObject(value) || isArray(value) ? value : shownKey(schema, entity, call);
  return { ...success(shown), headers: locationOf(entity, call) };
}

/** Of an answer that is one text or number: what names the new entity, if it can be that. */
function shownKey(schema: MockSchema, { resource, keys }: Entity, call: Call): Json {
  const own = keys.at(-1) ?? "";
  const isNumber = flatten(schema, call.operation.api.table.schemas).types?.includes("integer") === true;
  return shape(schema, isNumber ? Number(own) : own, call, { seed: `${resource}/${keys.join("/")}`, fill: "required" });
}

/** RFC 9110 section 10.2.2: a 201 says where the new resource is, if the answer has the header at all. */
function locationOf(entity: Entity | undefined, call: Call): readonly (readonly [string, string])[] {
  const isDeclared = Object.keys(call.response.headers).some((name) => name.toLowerCase() === "location");
  if (entity === undefined || !isDeclared) return [];
  return [["Location", `${urlOf(call)}/${encodeSegment(entity.keys.at(-1) ?? "")}`]];
}
