import { member, type Json } from "../../json.js";
import type { ControlRequest } from "./control-request.js";
import { timeOf } from "./time-of.js";

/** Advances, sets, freezes or resumes the clock. Returns the time after the change. */
export function changeClock({ engine, body }: ControlRequest): Json {
  const { clock } = engine;
  const [by, to, isFrozen] = [member(body, "advance"), member(body, "set"), member(body, "frozen")];
  const hasAdvance = typeof by === "number" || typeof by === "string";
  if ([hasAdvance, typeof to === "string", typeof isFrozen === "boolean"].filter(Boolean).length !== 1)
    throw new TypeError(
      'Send {"advance": "1h"} or a number of milliseconds, {"set": "2027-01-01T00:00:00Z"}, or {"frozen": true}.',
    );
  if (hasAdvance) clock.advance(by);
  else if (typeof to === "string") clock.set(to);
  else if (isFrozen === true) clock.freeze();
  else clock.resume();
  return timeOf(engine);
}
