import type { Property } from "../../../model/schema.js";

/** Whether two entities have nearly the same properties, regardless of their type names. */
export function isAlike(left: readonly Property[], right: readonly Property[]): boolean {
  const names = new Set(left.map(({ name }) => name));
  const others = new Set(right.map(({ name }) => name));
  const shared = [...others].filter((name) => names.has(name)).length;
  return shared > 1 && 4 * shared >= 3 * Math.max(names.size, others.size);
}
