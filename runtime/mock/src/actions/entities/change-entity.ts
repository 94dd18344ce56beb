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

/** Changes what was sent (`update`), or puts what was sent in place of all that can be sent (`replace`). */
export function changeEntity(action: EntityAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const found = findEntity(action, call);
  if ("kind" in found) return action.isUpsert ? createAt(action, call) : found;
  const flat = flatBody(call);
  const resource = resourceOf(action.resource, call);
  const sent = withoutKey(withoutReadOnly(call.body, flat, call), found, resource);
  const kept =
    action.kind === "replace" ? withoutWritable(found, writablePropertiesOf(flat, call).names, action, call) : found.value;
  const changed = mergeObjects(
    kept,
    applied(kept, sent, call),
    changeTimes(call),
    stampsKept(found, resource),
    computedTimestamps(resource, ["changed"], call),
  );
  const double = findUniqueConflict({ keys: found.keys, value: changed }, resource, call);
  if (double !== null) return double;
  const entity = call.world.state.put(action.resource, found.keys, changed);
  return show(entity, action, call, null);
}

/** What paths name an entity by stays, whatever is sent: it would not be found again. */
function withoutKey(sent: JsonObject, { keys, value }: Entity, { key }: ResourceTable): JsonObject {
  const own = key === null ? undefined : member(value, key);
  if (key === null || own === undefined || toText(own) !== keys.at(-1)) return sent;
  return Object.fromEntries(Object.entries(sent).filter(([name]) => name !== key));
}

/** What was written down when it was made stays as well. */
function stampsKept({ value }: Entity, { computed }: ResourceTable): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => computed[name]?.kind === "now"));
}

/** The property that names an entity stays, whatever is put in its place. */
function withoutWritable(
  { value }: Entity,
  writable: ReadonlySet<string>,
  action: EntityAction,
  call: Call,
): JsonObject {
  const { key } = resourceOf(action.resource, call);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name === key || !writable.has(name)));
}

/** Objects within the entity are merged; null takes away what a merge patch (RFC 7396) says is to go. */
function applied(before: JsonObject, sent: JsonObject, call: Call): JsonObject {
  const isMergePatch = (call.bodyRevision.body?.content[0]?.mediaType ?? "").includes("merge-patch");
  const pairs = Object.entries(sent).map(([name, value]): [string, Json] => {
    const known = member(before, name);
    return [name, isMergePatch && isObject(known) && isObject(value) ? mergeObjects(known, value) : value];
  });
  return Object.fromEntries(pairs);
}

const changeNames = /^(updated|modified|lastModified|last_modified)([-_]?(at|on|date|time|Date|At|On|Time))?$/;

function changeTimes(call: Call): JsonObject {
  const schema = call.content?.schema;
  return schema == null ? {} : automaticTimestamps(schema, call, changeNames);
}

/** A PUT to a name that is not there yet. */
function createAt(action: EntityAction, call: Call): Result {
  const resource = resourceOf(action.resource, call);
  const own = call.path.get(action.key) ?? "";
  const making = { resource, scope: action.scope, body: flatBody(call), schema: call.content?.schema ?? true };
  const body = isObject(call.body) ? call.body : {};
  const known =
    resource.key === null ? {} : { [resource.key]: toPropertyValue(own, propertyOf(resource.key, making, call), call) };
  const made = makeEntity(mergeObjects(body, known), making, call);
  // The path says the key, also where bodies cannot.
  const named = { keys: [...scopeKeys(action.scope, call), own], value: mergeObjects(made.value, known) };
  const double = findUniqueConflict(named, resource, call);
  if (double !== null) return double;
  const entity = call.world.state.put(resource.name, named.keys, named.value);
  return show(entity, action, call, saysCreated(call) ? 201 : null);
}

/** Whether a 201 is answered as the success that was agreed on; where it looks otherwise, that one is answered. */
function saysCreated({ revision, content }: Call): boolean {
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
