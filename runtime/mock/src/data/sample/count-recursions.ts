import type { Location } from "./location.js";

/** How many enclosing values have the same named schema. For several names, returns the highest of their counts. */
export function countRecursions(names: readonly string[], { enclosing }: Location): number {
  let highest = 0;
  for (const name of names) {
    let count = 0;
    for (let each = enclosing; each !== null; each = each.parent) if (each.names.includes(name)) count += 1;
    highest = Math.max(highest, count);
  }
  return highest;
}
