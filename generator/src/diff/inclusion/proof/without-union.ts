import type { Keywords, Shape } from "../../schema/shape.js";

const without = new WeakMap<Shape, Map<string, Shape>>();
let nextId = -1000;

/** Returns a copy of a shape without one of its unions. Its id is negative, unlike the ids of shapes in documents. */
export function withoutUnion(shape: Shape, key: "anyOf" | "oneOf"): Shape {
  const cache = without.get(shape) ?? new Map<string, Shape>();
  without.set(shape, cache);
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const keywords: Keywords = { ...shape.keywords, [key]: [] };
  const stripped: Shape = { ...shape, id: nextId--, name: null, keywords };
  cache.set(key, stripped);
  return stripped;
}
