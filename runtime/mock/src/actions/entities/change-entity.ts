import { isObject, member, mergeObjects, toText, type Json, type JsonObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { EntityAction, ResourceTable } from "../../tables/tables.js";
import { flatBody } from "./body-schema.js";
import { success, type Call, type Result } from "../call.js";
import { changeValue } from "../updates/change-value.js";
import { entitySchema } from "../places/entity-schema.js";
import { findUniqueConflict } from "./find-unique-conflict.js";
import { findEntity } from "./find-entity.js";
import { withKey } from "../places/key-path.js";
import { toPropertyValue } from "../places/to-property-value.js";
import { makeEntity, propertyOf, automaticTimestamps } from "./make-entity.js";
import { keepIdentity } from "../places/keep-identity.js";
import { resourceOf } from "../resource-of.js";
import { missingParent, scopeKeys } from "../scope.js";
import { computedTimestamps } from "./computed-timestamps.js";
import { shape } from "../shape.js";
import { startProgress } from "../effects/start-progress.js";
import { showEntity } from "./show-entity.js";
import { unchangeableNames } from "./unchangeable-names.js";
import { writablePropertiesOf } from "./writable-properties.js";

/**
 * Changes an entity as the request body describes (`update`), or replaces all its writable properties with those in the
 * body (`replace`).
 */
export function changeEntity(action: EntityAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const found = findEntity(action, call);
  if ("kind" in found) return action.isUpsert ? createAt(action, call) : found;
  const resource = resourceOf(action.resource, call);
  const isReplaced = action.kind === "replace" && resource.put !== "merge";
  const base = isReplaced
    ? withoutWritable(found, writablePropertiesOf(flatBody(call), call).names, action, call)
    : found.value;
  const fixed = fixedProperties(found, resource, call);
  const result = changeValue({ base, resource, fixed, show: () => represent(found, action, call) }, call);
  if (result.kind === "refused") return result.problem;
  const changed = mergeObjects(
    keepIdentity(result.value, found.value, { resource, scope: action.scope }),
    changeTimestamps(call),
    storedTimestamps(found, resource),
    computedTimestamps(resource, ["changed"], call),
  );
  const conflict = findUniqueConflict({ keys: found.keys, value: changed }, resource, call);
  if (conflict !== null) return conflict;
  const entity = call.world.state.put(action.resource, found.keys, changed);
  return show(entity, action, call, null);
}

/**
 * Returns the names of the properties that a request can't change: the read-only ones and the key. If the key changed,
 * the path would no longer identify the entity.
 */
function fixedProperties({ keys, value }: Entity, { key }: ResourceTable, call: Call): ReadonlySet<string> {
  const current = key === null ? undefined : member(value, key);
  const readOnly = unchangeableNames(call);
  return key === null || current === undefined || toText(current) !== keys.at(-1)
    ? readOnly
    : new Set([...readOnly, key]);
}

/** Returns the entity's computed timestamps, which a client can't change. */
function storedTimestamps({ value }: Entity, { computed }: ResourceTable): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => computed[name]?.kind === "now"));
}

/** Returns the entity's key and the properties that a client can't write. */
function withoutWritable(
  { value }: Entity,
  writable: ReadonlySet<string>,
  action: EntityAction,
  call: Call,
): JsonObject {
  const { key } = resourceOf(action.resource, call);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name === key || !writable.has(name)));
}

const changeTimestampNames = /^(updated|modified|lastModified|last_modified)([-_]?(at|on|date|time|Date|At|On|Time))?$/;

function changeTimestamps(call: Call): JsonObject {
  const schema = call.content?.schema;
  return schema == null ? {} : automaticTimestamps(schema, call, changeTimestampNames);
}

/** Creates the entity at the path of a PUT if it doesn't exist yet. */
function createAt(action: EntityAction, call: Call): Result {
  const resource = resourceOf(action.resource, call);
  const key = call.path.get(action.key) ?? "";
  const creation = {
    resource,
    scope: action.scope,
    body: flatBody(call),
    schema: call.content?.schema ?? entitySchema(resource.name, call),
  };
  const body = isObject(call.body) ? call.body : {};
  const property = resource.key === null ? undefined : propertyOf(resource.key, creation, call);
  const keyValue = toPropertyValue(key, property, call);
  const newEntity = makeEntity(withKey(body, keyValue, resource), creation, call);
  // The key comes from the path, even if the body can't contain it.
  const created = {
    keys: [...scopeKeys(action.scope, call), key],
    value: withKey(newEntity.value, keyValue, resource),
  };
  const conflict = findUniqueConflict(created, resource, call);
  if (conflict !== null) return conflict;
  const entity = call.world.state.put(resource.name, created.keys, created.value);
  startProgress(entity, resource, call);
  return show(entity, action, call, canReturnCreated(call) ? 201 : null);
}

/** Whether the operation declares a 201 with the same content as the negotiated success response. */
function canReturnCreated({ revision, content }: Call): boolean {
  const created = revision.responses.find(({ status }) => status === "201");
  const same = created?.content.find(({ mediaType }) => mediaType === content?.mediaType) ?? null;
  return created !== undefined && JSON.stringify(same?.schema) === JSON.stringify(content?.schema);
}

function show(entity: Entity, action: EntityAction, call: Call, status: number | null): Result {
  return { ...success(call.content?.schema == null ? undefined : represent(entity, action, call)), status };
}

/** The value of an entity as responses show it. */
function represent(entity: Entity, action: EntityAction, call: Call): Json {
  const shown = showEntity(entity, resourceOf(action.resource, call), call);
  const seed = `${entity.resource}/${entity.keys.join("/")}`;
  return shape(call.content?.schema ?? true, shown, call, { seed, fill: "required" });
}
