import type { Keywords, Shape } from "../../schema/shape.js";
import type { Conjunction } from "./prover.js";

const MAX_MEMBERS = 60;

const without = new WeakMap<Shape, Map<string, Shape>>();
let nextId = -1000;

/** Returns a copy of a shape without one of its unions. Its id is negative, unlike the ids of shapes in documents. */
function withoutUnion(shape: Shape, key: "anyOf" | "oneOf"): Shape {
  const cache = without.get(shape) ?? new Map<string, Shape>();
  without.set(shape, cache);
  const cached = cache.get(key);
  if (cached !== undefined) return cached;
  const keywords: Keywords = { ...shape.keywords, [key]: [] };
  const stripped: Shape = { ...shape, id: nextId--, name: null, keywords };
  cache.set(key, stripped);
  return stripped;
}

/**
 * Splits a conjunction at its first union: returns one conjunction for each member. Each value satisfies at least one
 * of them. Null if there is no union, or if it has too many members.
 */
export function splitUnion(parts: Conjunction): readonly Conjunction[] | null {
  for (const [index, part] of parts.entries()) {
    const key = part.keywords.anyOf.length > 0 ? "anyOf" : "oneOf";
    const members = part.keywords[key];
    if (members.length === 0) continue;
    if (members.length > MAX_MEMBERS) return null;
    const rest = [...parts.slice(0, index), withoutUnion(part, key), ...parts.slice(index + 1)];
    return members.map((member) => [...rest, member]);
  }
  return null;
}
