import type { Shape } from "../../schema/shape.js";
import type { Conjunction } from "./prover.js";

const MAX_PARTS = 200;

/**
 * Returns the schemas and all their direct and indirect members of `allOf`, sorted by id and without duplicates. Each
 * part can then be evaluated separately.
 */
export function flatten(shapes: Conjunction): Conjunction {
  const parts = new Map<number, Shape>();
  const pending = [...shapes];
  for (let shape = pending.pop(); shape !== undefined; shape = pending.pop()) {
    if (parts.has(shape.id) || parts.size >= MAX_PARTS) continue;
    parts.set(shape.id, shape);
    pending.push(...shape.keywords.allOf);
  }
  return [...parts.values()].sort((left, right) => left.id - right.id);
}
