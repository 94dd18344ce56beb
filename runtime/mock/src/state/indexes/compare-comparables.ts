import type { Comparable } from "./to-comparable.js";

/**
 * Compares two values: numbers before strings before booleans, and missing values last. Strings are compared by code units,
 * so that the order doesn't depend on the locale.
 */
export function compareComparables(left: Comparable, right: Comparable): number {
  if (left === right) return 0;
  const [leftRank, rightRank] = [rankOf(left), rankOf(right)];
  if (leftRank !== rightRank || left === null || right === null) return leftRank - rightRank;
  return left < right ? -1 : Number(left > right);
}

function rankOf(value: Comparable): number {
  if (typeof value === "number" || typeof value === "bigint") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}
