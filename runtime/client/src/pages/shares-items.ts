import { fingerprint } from "./fingerprint.js";
import { idNameOf } from "./id-name-of.js";
import { valueAt } from "./value-at.js";

/**
 * Whether a page has no new items: it is empty, or has an item in common with an earlier page. Items are compared by
 * id. If they have no ids, the whole pages are compared.
 */
export function sharesItems(earlier: readonly unknown[], items: readonly unknown[]): boolean {
  const id = idNameOf([earlier, items]);
  if (items.length === 0 || id === null) return items.length === 0 || fingerprint(earlier) === fingerprint(items);
  const known = new Set(earlier.map((item) => valueAt(item, [id])));
  return items.some((item) => known.has(valueAt(item, [id])));
}
