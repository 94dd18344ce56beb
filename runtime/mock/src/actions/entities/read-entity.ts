import type { Entity } from "../../state/state.js";
import type { EntityAction, MockSchema } from "../../tables/tables.js";
import { success, type Call, type Result, type Shown } from "../call.js";
import { findEntity } from "./find-entity.js";
import { resourceOf } from "../resource-of.js";
import { shape } from "../shape.js";
import { showEntity } from "./show-entity.js";

export function readEntity(action: EntityAction, call: Call): Result {
  const entity = findEntity(action, call);
  if ("kind" in entity) return entity;
  const { content } = call;
  if (content?.schema == null) return success(undefined);
  // What is computed may change with others.
  const isFixed = Object.keys(resourceOf(entity.resource, call).computed).length === 0;
  const known = isFixed ? call.world.shown.get(entity)?.get(call.revision) : undefined;
  const shown = known?.mediaType === content.mediaType ? known : show(entity, content.schema, call);
  return success(shown.value, shown);
}

function show(entity: Entity, schema: MockSchema, call: Call): Shown {
  const seed = `${entity.resource}/${entity.keys.join("/")}`;
  const value = shape(schema, showEntity(entity, resourceOf(entity.resource, call), call), call, {
    seed,
    fill: "required",
  });
  const shown: Shown = { mediaType: call.content?.mediaType ?? "", value, text: null };
  const others = call.world.shown.get(entity) ?? new Map<Call["revision"], Shown>();
  call.world.shown.set(entity, others.set(call.revision, shown));
  return shown;
}
