import { fingerprint } from "./fingerprint.js";

/**
 * Whether all items of a page are also on an earlier page. False if an item has no id, because items without an id can
 * be equal by chance.
 */
export function isPartOf(earlier: readonly unknown[], items: readonly unknown[]): boolean {
  if (items.length === 0 || items.length > earlier.length || !items.every(hasId)) return false;
  const known = new Set(earlier.map((item) => fingerprint(item)));
  return items.every((item) => known.has(fingerprint(item)));
}

function hasId(item: unknown): boolean {
  return (
    typeof item === "object" && item !== null && Object.keys(item).some((name) => /(?:^|[_-])id$|I[dD]$/.test(name))
  );
}
