import type { Conjunction } from "./prover.js";
import { withoutUnion } from "./without-union.js";

const MAX_MEMBERS = 60;

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
