import type { Json, JsonObject } from "../../../runtime/mock/dist/index.js";

export interface SavedEntity {
  readonly resource: string;
  readonly keys: readonly string[];
  readonly value: JsonObject;
}

/** Returns the entity of a resource that was created last, according to a snapshot, or null. */
export function newestEntity(snapshot: Json, resource: string): SavedEntity | null {
  const { state } = snapshot as unknown as { readonly state: { readonly entities: readonly SavedEntity[] } };
  return state.entities.findLast((each) => each.resource === resource) ?? null;
}
