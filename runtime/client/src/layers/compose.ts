import type { Layer, Next } from "./layer.js";

/** The stages of a call, from the outermost to the innermost. */
const STAGES = ["prepare", "watchCall", "call", "repeat", "watchAttempt", "attempt"] as const;

/** Wraps layers around the function that sends a call. Within a stage, the layer listed first is the outermost. */
export function compose(layers: readonly Layer[], send: Next): Next {
  return STAGES.flatMap((stage) => layers.map((layer) => layer[stage])).reduceRight<Next>(
    (next, around) => (around === undefined ? next : (context) => around(context, next)),
    send,
  );
}
