import type { Engine } from "../../engine.js";
import type { Json } from "../../json.js";

/** The time on the mock's clock, and whether the clock stands still. */
export function timeOf({ clock }: Engine): Json {
  return { now: new Date(clock.now()).toISOString(), frozen: clock.isFrozen };
}
