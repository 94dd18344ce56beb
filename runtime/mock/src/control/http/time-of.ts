import type { Engine } from "../../engine.js";
import type { Json } from "../../json.js";

/** Returns the time of the mock's clock, and whether the clock is frozen. */
export function timeOf({ clock }: Engine): Json {
  return { now: new Date(clock.now()).toISOString(), frozen: clock.isFrozen };
}
