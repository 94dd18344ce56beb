import type { Layer } from "./layer.js";

/** Returns the layers in `use`, keeping only the last one of each kind. Throws a TypeError for a value that isn't a layer. */
export function layersOf(use: readonly Layer[] = []): readonly Layer[] {
  // A function here is probably `retry` or another layer whose parentheses are missing.
  if (use.some((each) => typeof each !== "object"))
    throw new TypeError("connect: `use` must contain layers, such as the result of retry().");
  return [...new Map(use.map((each) => [each.layer, each])).values()];
}
