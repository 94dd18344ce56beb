import type { Json, JsonObject } from "../../../runtime/mock/dist/index.js";

export interface SavedEntity {
  readonly resource: string;
  readonly keys: readonly string[];
  readonly value: JsonObject;
}

/** The entity of a resource that was put last into the state that a snapshot has; null if there is none. */
export function newestEntity(snapshot: Json, resource: string): SavedEntity | null {
  const { state } = snapshot as unknown as { readonly state: { readonly entities: readonly SavedEntity[] } };
  return state.entities.findLast((each) => each.resource === resource) ?? null;
}
