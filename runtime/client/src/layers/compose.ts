import type { Layer, Next } from "./layer.js";

/** From the outside in, whatever the order in which a user has named the layers. */
const STAGES = ["prepare", "watchCall", "call", "repeat", "watchAttempt", "attempt"] as const;

/** Lays layers around what sends a trip; of one stage the first is the outermost. */
export function compose(layers: readonly Layer[], send: Next): Next {
  return STAGES.flatMap((stage) => layers.map((layer) => layer[stage])).reduceRight<Next>(
    (next, around) => (around === undefined ? next : (trip) => around(trip, next)),
    send,
  );
}
