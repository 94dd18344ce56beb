import type { Json } from "../../json.js";
import type { Entity } from "../../state/state.js";
import type { OperationTable, RevisionTable } from "../../tables/tables.js";
import type { Call, RenderedEntity } from "../call.js";
import { resourceOf } from "../resource-of.js";
import { referencesOf } from "../transfers/references-of.js";

/**
 * Returns an entity rendered for the operation and revision of a call. Calls `render` if the rendering isn't cached.
 * The result of `render` must depend only on the entity and the call's operation, revision, media type and server. Dates
 * that `render` generates for missing values keep the time of the first rendering, as stored dates would.
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
