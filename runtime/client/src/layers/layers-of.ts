import type { Layer } from "./layer.js";

/** The layers of a connection's options, the last of each name. Throws a TypeError for what is none. */
export function layersOf(use: readonly Layer[] = []): readonly Layer[] {
  // `retry` without its parentheses, for instance.
  if (use.some((each) => typeof each !== "object")) throw new TypeError("connect: `use` takes what retry() gives.");
  return [...new Map(use.map((each) => [each.layer, each])).values()];
}
