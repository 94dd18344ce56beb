import type { Json } from "../../../runtime/mock/dist/index.js";

interface SavedEntity {
  readonly resource: string;
  readonly keys: readonly string[];
}

/** The keys of the entity of a resource that was put last into the state that a snapshot has; null if there is none. */
export function newestKeys(snapshot: Json, resource: string): readonly string[] | null {
  const { state } = snapshot as unknown as { readonly state: { readonly entities: readonly SavedEntity[] } };
  return state.entities.findLast((each) => each.resource === resource)?.keys ?? null;
}
