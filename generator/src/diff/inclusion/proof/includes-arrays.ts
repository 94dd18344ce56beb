import type { Keywords, Shape } from "../../schema/shape.js";
import { boundIn } from "./bound-in.js";
import type { Conjunction, Prover } from "./prover.js";

/** Whether each array that satisfies all of `parts` satisfies the array keywords of `target`. */
export function includesArrays(parts: Conjunction, target: Keywords, prover: Prover): boolean {
  const { minItems, maxItems, uniqueItems, contains } = target;
  const longest = boundIn(parts, "maxItems", "upper");
  if (minItems !== null && minItems > 0 && boundIn(parts, "minItems", "lower") < minItems) return false;
  if (maxItems !== null && longest > maxItems) return false;
  if (uniqueItems && longest > 1 && !parts.some(({ keywords }) => keywords.uniqueItems)) return false;
  if (target.unevaluatedItems !== null) return false;
  if (contains !== null && !includesContains(parts, { target, contains, prover })) return false;
  return includesItems(parts, { target, longest, prover });
}

interface ItemsOptions {
  readonly target: Keywords;
  readonly longest: number;
  readonly prover: Prover;
}

function includesItems(parts: Conjunction, { target, longest, prover }: ItemsOptions): boolean {
  const length = Math.max(target.prefixItems.length, ...parts.map(({ keywords }) => keywords.prefixItems.length));
  // The last round checks all items after the longest prefix.
  for (let index = 0; index <= length && index < longest; index += 1) {
    const expected = target.prefixItems[index] ?? target.items;
    if (expected === null) continue;
    const found = parts.flatMap(({ keywords }): readonly Shape[] => {
      const shape = keywords.prefixItems[index] ?? keywords.items;
      return shape === null ? [] : [shape];
    });
    if (!prover.includesInner(found, expected)) return false;
  }
  return true;
}

interface ContainsOptions {
  readonly target: Keywords;
  readonly contains: Shape;
  readonly prover: Prover;
}

function includesContains(parts: Conjunction, { target, contains, prover }: ContainsOptions): boolean {
  const least = target.minContains ?? 1;
  const most = target.maxContains;
  const hasEnough = parts.some(
    ({ keywords: own }) =>
      own.contains !== null && (own.minContains ?? 1) >= least && prover.includesInner([own.contains], contains),
  );
  const hasFew =
    most === null ||
    parts.some(
      ({ keywords: own }) =>
        own.contains !== null &&
        own.maxContains !== null &&
        own.maxContains <= most &&
        prover.includesInner([contains], own.contains),
    );
  return (least <= 0 || hasEnough) && hasFew;
}
