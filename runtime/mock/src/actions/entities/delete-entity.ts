import type { EntityAction } from "../../tables/tables.js";
import { mergeObjects } from "../../json.js";
import { deletedFlags } from "../deleted-flags.js";
import { success, type Call, type Result } from "../call.js";
import { findEntity } from "./find-entity.js";
import { markDeleted } from "../effects/implicit-entities.js";
import { resourceOf } from "../resource-of.js";
import { shape } from "../shape.js";
import { showEntity } from "./show-entity.js";

/** Removes an entity with its descendants. */
export function deleteEntity(action: EntityAction, call: Call): Result {
  const entity = findEntity(action, call);
  if ("kind" in entity) return entity;
  call.world.state.remove(entity.resource, entity.keys);
  const { isOpen } = resourceOf(action.resource, call);
  if (action.isImplicit === true || isOpen === true) markDeleted(entity.resource, entity.keys, call);
  const schema = call.content?.schema;
  if (schema == null) return success(undefined);
  const shown = showEntity(entity, resourceOf(action.resource, call), call);
  const deleted = mergeObjects(shown, deletedFlags(schema, call));
  return success(
    shape(schema, deleted, call, { seed: `${entity.resource}/${entity.keys.join("/")}`, fill: "required" }),
  );
}
