import { schemaAt } from "../envelopes/schema-at.js";
import { signsOfSuccess } from "../envelopes/signs-of-success.js";
import { valueAt } from "../../data/json/value-at.js";
import { flatten } from "../../data/schema/flatten.js";
import { isArray, isObject, mergeObjects, toText, type Json, type JsonObject } from "../../json.js";
import type { BatchAction, MockSchema, ResourceTable } from "../../tables/tables.js";
import { success, type Call, type Result } from "../call.js";
import { bodySchema } from "../entities/body-schema.js";
import { changeEntity } from "../entities/change-entity.js";
import { createEntity } from "../entities/create-entity.js";
import { showEntity } from "../entities/show-entity.js";
import { listInResponse } from "../lists/list-in-response.js";
import { listBody } from "../lists/list-body.js";
import { keyIn } from "../places/key-path.js";
import { resourceOf } from "../resource-of.js";
import { respondFromSchema } from "../respond-from-schema.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { ignoredProperties } from "./ignored-properties.js";

/** The name of the path parameter that contains the key. Differs from all parameter names in documents. */
const keyParameter = "*key";

/**
 * Creates or replaces each of the entities in an array of the request body. Creates those without a key. If one of them
 * is refused, none is stored.
 */
export function upsertEntities(action: BatchAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const { resource: name, scope, items: path } = action;
  const resource = resourceOf(name, call);
  const notes = ignoredProperties([path[0]], call);
  const items = call.body === undefined ? undefined : valueAt(call.body, path);
  if (!isArray(items)) return { ...respondFromSchema(call), notes };
  const schema = itemSchema(path, call);
  const { state } = call.world;
  const parents = scopeKeys(scope, call);
  const keys: string[] = [];
  const undo: (() => void)[] = [];
  for (const item of items) {
    const body = isObject(item) ? item : {};
    const key = keyIn(body, resource);
    const single = callFor(body, schema, key, call);
    const existing = key === undefined || key === null ? null : state.get(name, [...parents, toText(key)]);
    const result =
      existing !== null
        ? changeEntity({ kind: "replace", resource: name, scope, key: keyParameter, isUpsert: false }, single)
        : createEntity({ kind: "create", resource: name, scope, list: null, wrapper: null }, single);
    if (result.kind !== "success") {
      for (const revert of undo.reverse()) revert();
      return result;
    }
    const stored = result.entity?.keys.at(-1) ?? toText(key ?? "");
    keys.push(stored);
    undo.push(() => {
      if (existing === null) state.remove(name, [...parents, stored]);
      else state.put(name, existing.keys, existing.value);
    });
  }
  return { ...success(responseTo(keys, { action, resource }, call)), notes };
}

/** A call that contains one of the entities as its body. */
function callFor(body: JsonObject, schema: MockSchema | null, key: Json | undefined, call: Call): Call {
  const content = { mediaType: "application/json", schema, example: null };
  const path = key === undefined || key === null ? call.path : new Map([...call.path, [keyParameter, toText(key)]]);
  return { ...call, path, body, content: null, bodyContent: content, updateFormat: "properties" };
}

function itemSchema(path: readonly string[], call: Call): MockSchema | null {
  const { schemas } = call.operation.api.table;
  const schema = bodySchema(call);
  const array = schema === null ? null : schemaAt(schema, path, schemas);
  return array === null ? null : flatten(array, schemas).array.items;
}

interface Upserted {
  readonly action: BatchAction;
  readonly resource: ResourceTable;
}

/** The response: the list of entities or, without `list`, indications of success and the number of entities. */
function responseTo(keys: readonly string[], { action, resource }: Upserted, call: Call): Json | undefined {
  const schema = call.content?.schema;
  if (schema == null) return undefined;
  const parents = scopeKeys(action.scope, call);
  if (action.list !== null) {
    const found = keys.flatMap((key) => call.world.state.get(resource.name, [...parents, key]) ?? []);
    const shown = found.map((entity) => showEntity(entity, resource, call));
    const items = { length: shown.length, slice: (start: number, end: number) => shown.slice(start, end) };
    return listBody({ ...items, placeOf: () => null }, listInResponse(action.list, call), call);
  }
  const signs = signsOfSuccess(schema, null, call);
  const counts = Object.keys(signs).length === 0 ? {} : signs;
  const { properties } = flatten(schema, call.operation.api.table.schemas).object;
  const counted = [...properties.keys()].filter((name) => /^(upserted|inserted|processed)_?count$/i.test(name));
  const value = mergeObjects(counts, Object.fromEntries(counted.map((name) => [name, keys.length])));
  return shape(schema, value, call, { seed: call.operation.table.name, fill: "required" });
}
