import { fingerprint } from "./fingerprint.js";
import { idNameOf } from "./id-name-of.js";

/**
 * Whether all items of a page are also on an earlier page. False if an item has no id, because items without an id can
 * be equal by chance.
 */
export function isPartOf(earlier: readonly unknown[], items: readonly unknown[]): boolean {
  if (items.length === 0 || items.length > earlier.length || idNameOf([earlier, items]) === null) return false;
  const known = new Set(earlier.map((item) => fingerprint(item)));
  return items.every((item) => known.has(fingerprint(item)));
}
