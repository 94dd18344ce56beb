import type { Json } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { OperationTable, RevisionTable } from "../../tables/tables.js";
import type { Call, RenderedEntity } from "../call.js";
import { resourceOf } from "../resource-of.js";
import { referencesOf } from "../transfers/references-of.js";

/**
 * Returns the rendering of an entity for the operation and the revision of a call: the cached one, or a new one with the
 * value that `render` returns. That value must depend only on the entity and the call's operation, revision, media type
 * and server.
 */
export function renderEntity(entity: Entity, call: Call, render: () => Json): RenderedEntity {
  const { operation, revision, server, world } = call;
  const mediaType = call.content?.mediaType ?? "";
  const isCacheable = dependsOnlyOnItself(entity, call);
  const byOperation = world.renderedEntities.get(entity);
  const cached = isCacheable ? byOperation?.get(operation.table)?.get(revision) : undefined;
  if (cached?.mediaType === mediaType && cached.server === server) return cached;
  const rendered: RenderedEntity = { mediaType, server, value: render(), text: null };
  if (!isCacheable) return rendered;
  const known = byOperation ?? new Map<OperationTable, Map<RevisionTable, RenderedEntity>>();
  const byRevision = known.get(operation.table) ?? new Map<RevisionTable, RenderedEntity>();
  world.renderedEntities.set(entity, known.set(operation.table, byRevision.set(revision, rendered)));
  return rendered;
}

/** Whether an entity has no computed properties and no references. Both can change when other entities change. */
function dependsOnlyOnItself({ resource }: Entity, call: Call): boolean {
  return Object.keys(resourceOf(resource, call).computed).length === 0 && referencesOf(resource, call).length === 0;
}
