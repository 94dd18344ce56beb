import type { Location } from "./location.js";

/** Returns how many enclosing values have the schema with the given name; for several names, the highest count. */
export function countRecursions(names: readonly string[], { enclosing }: Location): number {
  let highest = 0;
  for (const name of names) {
    let count = 0;
    for (let each = enclosing; each !== null; each = each.parent) if (each.names.includes(name)) count += 1;
    highest = Math.max(highest, count);
  }
  return highest;
}
