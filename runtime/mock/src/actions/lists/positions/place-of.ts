import { member, toText } from "../../../json.js";
import type { Place } from "../../../state/indexes/entity-view.js";
import type { PageTable } from "../../../tables/tables.js";
import type { ListItems } from "../list-items.js";

/** The place of the item that a parameter names; null if the mock doesn't know such an item. */
export function placeOf({ key = "id" }: PageTable, items: ListItems, text: string): Place | null {
  if (items.placeOf !== undefined) return items.placeOf(key, text);
  const all = items.slice(0, items.length);
  const before = all.findIndex((item) => toText(member(item, key) ?? null) === text);
  return before === -1 ? null : { before, isPresent: true };
}
