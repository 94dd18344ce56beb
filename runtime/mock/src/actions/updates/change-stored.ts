import { valueAt } from "../../data/json/value-at.js";
import { member, mergeObjects, toText, type Json, type JsonObject } from "../../json.js";
import type { Problem } from "../../problem.js";
import type { Entity } from "../../state/state.js";
import type { EntityAction, MockSchema, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import { bodySchema } from "../entities/body-schema.js";
import { computedTimestamps } from "../entities/computed-timestamps.js";
import { findUniqueConflict } from "../entities/find-unique-conflict.js";
import { mergeDeep } from "../lists/nest.js";
import { compositePaths } from "../places/composite-paths.js";
import { entitySchema } from "../places/entity-schema.js";
import { keepIdentity } from "../places/keep-identity.js";
import { keyIn, withKey } from "../places/key-path.js";
import { partOf } from "../places/part-of.js";
import { setAt } from "../places/set-at.js";
import { resourceOf } from "../resource-of.js";
import { fillReferences } from "../transfers/fill-references.js";
import { movedParts } from "../transfers/moved-parts.js";
import { releaseReferences } from "../transfers/release-references.js";
import { automaticTimestamps } from "../writes/automatic-timestamps.js";
import { completeEntity } from "../writes/complete-entity.js";
import { settleParts } from "../writes/settle-parts.js";
import { writeRulesOf } from "../writes/write-rules-of.js";
import { changeValue } from "./change-value.js";

export interface StoredChange {
  readonly action: EntityAction;
  /** Returns the entity as responses show it. */
  readonly show: () => Json;
}

export interface ChangedEntity {
  readonly entity: Entity;
  /** The JSON Pointers of sent properties that are ignored because only responses declare them. */
  readonly ignored: Iterable<string>;
}

/** Changes a stored entity as the request body describes. Returns a problem, and stores nothing, if it can't. */
export function changeStored(found: Entity, { action, show }: StoredChange, call: Call): ChangedEntity | Problem {
  const resource = resourceOf(action.resource, call);
  const rules = writeRulesOf(resource.name, bodySchema(call), call);
  const newKey = renamedKey(found, resource, call);
  if (newKey !== null && call.world.state.get(found.resource, [...found.keys.slice(0, -1), newKey]) !== null)
    return { kind: "conflict", resource: resource.name, key: newKey };
  const change = {
    stored: releaseReferences(found.value, call.body, resource.name, call),
    resource,
    isReplaced:
      action.kind === "replace" && action.merges === undefined && resource.put !== "merge" && action.isPart !== true,
    isDeep: action.merges === "deep",
    parts: movedParts(call.operation.table.entity),
    rules,
    restore: (value: JsonObject) => (newKey === null ? withStoredKey(value, found, resource) : value),
    show,
  };
  const result = changeValue(change, call);
  if (result.kind === "refused") return result.problem;
  const filled = fillReferences(result.value, resource.name, call);
  const value = withinPart(filled, found.value, action);
  const merged = mergeObjects(
    keepIdentity(withChangeTimes(value, resource, call), found.value, { resource, scope: action.scope }),
    storedTimestamps(found, resource),
    computedTimestamps(resource, ["changed"], call),
  );
  const { keys } = found;
  const changed = completeEntity({ keys, value: merged, created: null, rules }, resource, call);
  const conflict = findUniqueConflict({ keys, value: changed }, resource, call);
  if (conflict !== null) return conflict;
  const { state } = call.world;
  const entity =
    newKey === null ? state.put(action.resource, keys, changed) : state.rename(action.resource, keys, newKey, changed);
  return { entity, ignored: rules.ignored };
}

/** The new key, if the request has a property for it, such as `new_name`; null if the key doesn't change. */
function renamedKey({ keys }: Entity, { key, keyPath }: ResourceTable, { operation, body }: Call): string | null {
  const moves = Object.values(operation.table.entity?.moves ?? {}).flat();
  if (key === null || keyPath !== undefined || !moves.some((path) => path.length === 1 && path[0] === key)) return null;
  const sent = member(body, key);
  const next = typeof sent === "string" || typeof sent === "number" ? String(sent) : "";
  return next === "" || next === keys.at(-1) ? null : next;
}

/** Limits a change to the part of the entity that a subresource such as `/status` or `/scale` represents. */
function withinPart(changed: JsonObject, before: JsonObject, { only, isPart }: EntityAction): JsonObject {
  if (isPart === true) return mergeDeep(before, partOf(changed));
  if (only === undefined) return changed;
  const others = Object.entries(before).filter(([name]) => name !== only);
  return Object.fromEntries([...others, ...Object.entries(changed).filter(([name]) => name === only)]);
}

/** Returns a value with the entity's key. If a request could change the key, the path would no longer identify the entity. */
function withStoredKey(value: JsonObject, { keys, value: stored }: Entity, resource: ResourceTable): JsonObject {
  const current = keyIn(stored, resource);
  const fixed = compositePaths(resource).reduce((kept, path) => {
    const part = valueAt(stored, path);
    return part === undefined ? kept : setAt(kept, path, part);
  }, value);
  return current === undefined || toText(current) !== keys.at(-1) ? fixed : withKey(fixed, current, resource);
}

/** Returns the entity's computed timestamps, which a client can't change. */
function storedTimestamps({ value }: Entity, { computed }: ResourceTable): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => computed[name]?.kind === "now"));
}

/** Sets the times of the last change, in the entity and in its parts. */
function withChangeTimes(value: JsonObject, { name }: ResourceTable, call: Call): JsonObject {
  const schema = call.content?.schema ?? entitySchema(name, call);
  const settle = (part: MockSchema): JsonObject => automaticTimestamps(part, "changed", call);
  const { schemas } = call.operation.api.table;
  return settleParts(mergeObjects(value, settle(schema)), {}, { schema, schemas, settle });
}
