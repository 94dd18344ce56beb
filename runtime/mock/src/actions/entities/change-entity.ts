import type { Json } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { EntityAction } from "../../tables/tables.js";
import { bodySchema } from "./body-schema.js";
import { success, type Call, type Result } from "../call.js";
import { entitySchema } from "../places/entity-schema.js";
import { changeStored } from "../updates/change-stored.js";
import { findUniqueConflict } from "./find-unique-conflict.js";
import { findEntity } from "./find-entity.js";
import { hasSameContent } from "../has-same-content.js";
import { withKey } from "../places/key-path.js";
import { partOf } from "../places/part-of.js";
import { toPropertyValue } from "../places/to-property-value.js";
import { makeEntity, propertyOf } from "./make-entity.js";
import { resourceOf } from "../resource-of.js";
import { missingParent, scopeKeys } from "../scope.js";
import { shape } from "../shape.js";
import { startProgress } from "../effects/start-progress.js";
import { showEntity } from "./show-entity.js";
import { withNotes } from "../writes/with-notes.js";

/**
 * Changes an entity as the request body describes (`update`), or replaces all its writable properties with those in the
 * body (`replace`).
 */
export function changeEntity(action: EntityAction, call: Call): Result {
  const absent = missingParent(action.scope, call);
  if (absent !== null) return absent;
  const found = findEntity(action, call);
  if ("kind" in found) return action.isUpsert ? createAt(action, call) : found;
  const changed = changeStored(found, { action, show: () => represent(found, action, call) }, call);
  return "kind" in changed ? changed : withNotes(show(changed.entity, action, call, null), changed.ignored);
}

/** Creates the entity at the path of a PUT if it doesn't exist yet. */
function createAt(action: EntityAction, call: Call): Result {
  const resource = resourceOf(action.resource, call);
  const key = call.path.get(action.key) ?? "";
  const creation = {
    resource,
    scope: action.scope,
    body: bodySchema(call),
    schema: call.content?.schema ?? entitySchema(resource.name, call),
  };
  const property = resource.key === null ? undefined : propertyOf(resource.key, creation, call);
  const keyValue = toPropertyValue(key, property, call);
  const newEntity = makeEntity(call.body, { ...creation, key: keyValue }, call);
  // The key comes from the path, even if the body can't contain it.
  const created = {
    keys: [...scopeKeys(action.scope, call), key],
    value: withKey(newEntity.value, keyValue, resource),
  };
  const conflict = findUniqueConflict(created, resource, call);
  if (conflict !== null) return conflict;
  const entity = call.world.state.put(resource.name, created.keys, created.value);
  startProgress(entity, resource, call);
  return withNotes(show(entity, action, call, hasSameContent("201", call) ? 201 : null), newEntity.ignored);
}

function show(entity: Entity, action: EntityAction, call: Call, status: number | null): Result {
  return { ...success(call.content?.schema == null ? undefined : represent(entity, action, call)), status };
}

/** The value of an entity as responses show it. */
function represent(entity: Entity, action: EntityAction, call: Call): Json {
  const whole = showEntity(entity, resourceOf(action.resource, call), call);
  const shown = action.isPart === true ? partOf(whole) : whole;
  const seed = `${entity.resource}/${entity.keys.join("/")}`;
  return shape(call.content?.schema ?? true, shown, call, { seed, fill: "required" });
}
