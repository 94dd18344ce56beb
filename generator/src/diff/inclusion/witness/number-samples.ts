import type { Conjunction } from "../proof/prover.js";

/** Returns numbers at and around the bounds of a conjunction. */
export function numberSamples(parts: Conjunction): readonly number[] {
  const near = parts.flatMap(({ keywords }) =>
    [keywords.minimum, keywords.maximum, keywords.exclusiveMinimum, keywords.exclusiveMaximum, keywords.multipleOf]
      .filter((bound) => bound !== null)
      .flatMap((bound) => [bound, bound + 1, bound - 1, bound + 0.5, bound - 0.5, bound * 2]),
  );
  return [1, 0, ...near, -1, 0.5, 2, 3, 2 ** 31, 1e6];
}
