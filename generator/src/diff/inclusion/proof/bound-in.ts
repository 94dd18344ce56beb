import type { NumberKeywords } from "../../schema/shape.js";
import type { Conjunction } from "./prover.js";

/** Returns the strictest value of a keyword in a conjunction: the largest lower bound, or the smallest upper bound. */
export function boundIn(parts: Conjunction, keyword: keyof NumberKeywords, side: "lower" | "upper"): number {
  return side === "lower"
    ? Math.max(-Infinity, ...parts.map(({ keywords }) => keywords[keyword] ?? -Infinity))
    : Math.min(Infinity, ...parts.map(({ keywords }) => keywords[keyword] ?? Infinity));
}
