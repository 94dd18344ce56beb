import { isObject, member, mergeObjects, toText, type Json, type JsonObject } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { EntityAction, ResourceTable } from "../../tables/tables.js";
import { flatBody } from "./body-schema.js";
import { success, type Call, type Result } from "../call.js";
import { findUniqueConflict } from "./find-unique-conflict.js";
import { findEntity } from "./find-entity.js";
import { makeEntity, propertyOf, automaticTimestamps, toPropertyValue } from "./make-entity.js";
import { resourceOf } from "../resource-of.js";
import { missingParent, scopeKeys } from "../scope.js";
import { computedTimestamps } from "./computed-timestamps.js";
import { shape } from "../shape.js";
import { showEntity } from "./show-entity.js";
import { withoutReadOnly, writablePropertiesOf } from "./writable-properties.js";

/** Changes the sent properties (`update`), or replaces all writable properties with the sent ones (`replace`). */
export function changeEntity(action: EntityAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const found = findEntity(action, call);
  if ("kind" in found) return action.isUpsert ? createAt(action, call) : found;
  const flat = flatBody(call);
  const resource = resourceOf(action.resource, call);
  const sent = withoutKey(withoutReadOnly(call.body, flat, call), found, resource);
  const base =
    action.kind === "replace"
      ? withoutWritable(found, writablePropertiesOf(flat, call).names, action, call)
      : found.value;
  const changed = mergeObjects(
    base,
    mergeSent(base, sent, call),
    changeTimestamps(call),
    storedTimestamps(found, resource),
    computedTimestamps(resource, ["changed"], call),
  );
  const conflict = findUniqueConflict({ keys: found.keys, value: changed }, resource, call);
  if (conflict !== null) return conflict;
  const entity = call.world.state.put(action.resource, found.keys, changed);
  return show(entity, action, call, null);
}

/** Returns the sent properties without the key: if the key changed, the path would no longer identify the entity. */
function withoutKey(sent: JsonObject, { keys, value }: Entity, { key }: ResourceTable): JsonObject {
  const current = key === null ? undefined : member(value, key);
  if (key === null || current === undefined || toText(current) !== keys.at(-1)) return sent;
  return Object.fromEntries(Object.entries(sent).filter(([name]) => name !== key));
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

/** The sent properties. With a merge patch (RFC 7396), nested objects are merged into the current ones. */
function mergeSent(before: JsonObject, sent: JsonObject, call: Call): JsonObject {
  const isMergePatch = (call.bodyRevision.body?.content[0]?.mediaType ?? "").includes("merge-patch");
  const pairs = Object.entries(sent).map(([name, value]): [string, Json] => {
    const current = member(before, name);
    return [name, isMergePatch && isObject(current) && isObject(value) ? mergeObjects(current, value) : value];
  });
  return Object.fromEntries(pairs);
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
  const creation = { resource, scope: action.scope, body: flatBody(call), schema: call.content?.schema ?? true };
  const body = isObject(call.body) ? call.body : {};
  const keyProperty =
    resource.key === null
      ? {}
      : { [resource.key]: toPropertyValue(key, propertyOf(resource.key, creation, call), call) };
  const newEntity = makeEntity(mergeObjects(body, keyProperty), creation, call);
  // The key comes from the path, even if the body can't contain it.
  const created = { keys: [...scopeKeys(action.scope, call), key], value: mergeObjects(newEntity.value, keyProperty) };
  const conflict = findUniqueConflict(created, resource, call);
  if (conflict !== null) return conflict;
  const entity = call.world.state.put(resource.name, created.keys, created.value);
  return show(entity, action, call, canReturnCreated(call) ? 201 : null);
}

/** Whether the operation declares a 201 with the same content as the negotiated success response. */
function canReturnCreated({ revision, content }: Call): boolean {
  const created = revision.responses.find(({ status }) => status === "201");
  const same = created?.content.find(({ mediaType }) => mediaType === content?.mediaType) ?? null;
  return created !== undefined && JSON.stringify(same?.schema) === JSON.stringify(content?.schema);
}

function show(entity: Entity, action: EntityAction, call: Call, status: number | null): Result {
  const schema = call.content?.schema;
  if (schema == null) return { ...success(undefined), status };
  const shown = showEntity(entity, resourceOf(action.resource, call), call);
  const seed = `${entity.resource}/${entity.keys.join("/")}`;
  return { ...success(shape(schema, shown, call, { seed, fill: "required" })), status };
}
