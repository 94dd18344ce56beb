import { member, toText, type JsonObject } from "../../json.js";
import type { EntityView } from "../../state/indexes/entity-view.js";
import type { Entity } from "../../state/state.js";
import type { ListItems } from "../lists/list-items.js";

export interface ShownItems {
  /** The property that contains the key; null if there is none. */
  readonly key: string | null;
  readonly show: (entity: Entity) => JsonObject;
}

/** The items of a list of entities. Only the entities on the page are shown. */
export function entityItems(view: EntityView, { key, show }: ShownItems): ListItems {
  return {
    length: view.length,
    slice: (start, end) => view.slice(start, end).map(show),
    placeOf: (property, text) => {
      const found = property === key ? text : view.keyWith(property, text);
      if (found !== null) return view.placeOf(found);
      const items = view.slice(0, view.length).map(show);
      const before = items.findIndex((item) => toText(member(item, property) ?? null) === text);
      return before === -1 ? null : { before, isPresent: true };
    },
    entityKeys: {
      at: (position) => view.slice(position, position + 1)[0]?.keys ?? null,
      placeOf: view.placeOfKeys,
    },
  };
}
