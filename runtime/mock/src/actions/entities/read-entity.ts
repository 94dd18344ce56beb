import type { Entity } from "../../state/state.js";
import type { EntityAction, MockSchema } from "../../tables/tables.js";
import { success, type Call, type Result, type RenderedEntity } from "../call.js";
import { findEntity } from "./find-entity.js";
import { partOf } from "../places/part-of.js";
import { resourceOf } from "../resource-of.js";
import { shape } from "../shape.js";
import { referencesOf } from "../transfers/references-of.js";
import { showEntity } from "./show-entity.js";

export function readEntity(action: EntityAction, call: Call): Result {
  const entity = findEntity(action, call);
  if ("kind" in entity) return entity;
  const { content } = call;
  if (content?.schema == null) return success(undefined);
  // Computed properties and references can change when other entities change, so entities that have them aren't cached.
  const hasComputed = Object.keys(resourceOf(entity.resource, call).computed).length > 0;
  const isCacheable = !hasComputed && referencesOf(entity.resource, call).length === 0;
  const cached = isCacheable ? call.world.renderedEntities.get(entity)?.get(call.revision) : undefined;
  const isUsable = cached?.mediaType === content.mediaType && cached.server === call.server;
  const rendered = isUsable ? cached : render(entity, content.schema, { action, call });
  return success(rendered.value, rendered);
}

interface Reading {
  readonly action: EntityAction;
  readonly call: Call;
}

function render(entity: Entity, schema: MockSchema, { action, call }: Reading): RenderedEntity {
  const seed = `${entity.resource}/${entity.keys.join("/")}`;
  const whole = showEntity(entity, resourceOf(entity.resource, call), call);
  const shown = action.isPart === true ? partOf(whole) : whole;
  const value = shape(schema, shown, call, { seed, fill: "required" });
  const rendered: RenderedEntity = { mediaType: call.content?.mediaType ?? "", server: call.server, value, text: null };
  const byRevision = call.world.renderedEntities.get(entity) ?? new Map<Call["revision"], RenderedEntity>();
  call.world.renderedEntities.set(entity, byRevision.set(call.revision, rendered));
  return rendered;
}
