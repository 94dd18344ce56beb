import type { ListItems } from "./list-items.js";

const maxLength = 1000;

/**
 * Encodes the position of an item as an opaque cursor. It contains the keys of the item before it, so that the cursor leads
 * to the same item after others have been deleted or added.
 */
export function cursorOf(position: number, items: ListItems): string {
  const keys = position > 0 ? (items.entityKeys?.at(position - 1) ?? null) : null;
  const suffix = keys === null ? "" : `:${encodeURIComponent(JSON.stringify(keys))}`;
  return btoa(`item:${position}${suffix.length > maxLength ? "" : suffix}`).replace(/=+$/, "");
}
