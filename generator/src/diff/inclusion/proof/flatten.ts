import type { Shape } from "../../schema/shape.js";
import type { Conjunction } from "./prover.js";

const MAX_PARTS = 200;

/** Adds the members of `allOf`, directly or indirectly, so that each part can be read on its own. Sorted, without repetitions. */
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
