import type { Timeouts } from "../call/call-options.js";
import type { Layer, Next, Trip } from "./layer.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { untilAborted } from "../transport/until-aborted.js";

/** What a timer can be set to: beyond, it would fire at once. */
const LONGEST = 2 ** 31 - 1;

/**
 * Ends calls, and attempts, that take too long, with a TimeoutError; `retry()` may follow one of an attempt. A number
 * is the limit of the call as a whole. The option `timeout` of a call stands over both. Needs `AbortSignal.any`.
 */
export function timeout(limits: number | Timeouts): Layer {
  const defaults = limitsOf("timeout()", limits);
  const within = (limit: keyof Timeouts) => async (trip: Trip, next: Next) => {
    const own = trip.options.timeout;
    const limits = own === undefined ? defaults : { ...defaults, ...limitsOf(trip.operation.id, own) };
    const milliseconds = limits[limit] ?? Infinity;
    return milliseconds > LONGEST ? next(trip) : inTime(trip, next, { limit, milliseconds });
  };
  return { layer: "timeout", options: ["timeout"], call: within("call"), attempt: within("attempt") };
}

interface Limit {
  readonly limit: keyof Timeouts;
  readonly milliseconds: number;
}

async function inTime(trip: Trip, next: Next, { limit, milliseconds }: Limit): Promise<AnyOutcome> {
  const { message, operation, progress } = trip;
  const timer = new AbortController();
  const timeout = setTimeout(() => {
    const error = new TimeoutError(operation.id, limit, milliseconds);
    timer.abort(Object.assign(error, { attempts: progress.attempts }));
  }, milliseconds);
  const signal = message.signal === null ? timer.signal : AbortSignal.any([message.signal, timer.signal]);
  try {
    // Not every `fetch` that one can be given minds its signal.
    return await untilAborted(next({ ...trip, message: { ...message, signal } }), signal);
  } finally {
    clearTimeout(timeout);
  }
}

function limitsOf(who: string, limits: number | Timeouts): Timeouts {
  const given = typeof limits === "number" ? { call: limits } : limits;
  if (Object.values(given).every((each: unknown) => typeof each === "number" && each > 0)) return given;
  throw new TypeError(`${who}: a timeout is a number of milliseconds above 0.`);
}
