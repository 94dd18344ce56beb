import type { Entity } from "../entity.js";
import type { EntityView, Place } from "./entity-view.js";

interface Joined {
  /** Returns the place of an entity among all entities of the views. */
  readonly find: (keys: string | readonly string[]) => Place | null;
}

/** Concatenates views. `slice` reads only the entities that it returns. */
export function joinViews(views: readonly EntityView[], { find }: Joined): EntityView {
  return {
    length: views.reduce((sum, { length }) => sum + length, 0),
    slice: (start, end) => {
      const found: Entity[] = [];
      let first = 0;
      for (const view of views) {
        if (first >= end) break;
        if (first + view.length > start)
          for (const entity of view.slice(Math.max(0, start - first), end - first)) found.push(entity);
        first += view.length;
      }
      return found;
    },
    placeOf: find,
    placeOfKeys: find,
    keyWith: () => null,
  };
}
