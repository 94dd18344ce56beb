import { member, toText, type JsonObject } from "../../json.js";
import type { EntityView } from "../../state/collection.js";
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
    positionOf: (property, text) => {
      if (property === key) return view.positionOf(text);
      const items = view.slice(0, view.length).map(show);
      return items.findIndex((item) => toText(member(item, property) ?? null) === text);
    },
  };
}
