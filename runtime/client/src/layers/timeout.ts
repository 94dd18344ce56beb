import type { Timeouts } from "../call/call-options.js";
import type { Layer, Next, CallContext } from "./layer.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { untilAborted } from "../transport/until-aborted.js";

/** The maximum delay of a timer. A longer one would fire immediately. */
const LONGEST = 2 ** 31 - 1;

/**
 * Aborts calls and attempts that take too long with a TimeoutError. After an attempt's timeout, `retry()` can try again.
 * A number is the limit of the whole call. The call option `timeout` overrides both. Needs `AbortSignal.any`.
 */
export function timeout(limits: number | Timeouts): Layer {
  const defaults = limitsOf("timeout()", limits);
  const within = (limit: keyof Timeouts) => async (context: CallContext, next: Next) => {
    const own = context.options.timeout;
    const limits = own === undefined ? defaults : { ...defaults, ...limitsOf(context.operation.id, own) };
    const milliseconds = limits[limit] ?? Infinity;
    return milliseconds > LONGEST ? next(context) : inTime(context, next, { limit, milliseconds });
  };
  return { layer: "timeout", options: ["timeout"], call: within("call"), attempt: within("attempt") };
}

interface Limit {
  readonly limit: keyof Timeouts;
  readonly milliseconds: number;
}

async function inTime(context: CallContext, next: Next, { limit, milliseconds }: Limit): Promise<AnyOutcome> {
  const { message, operation, progress } = context;
  const timer = new AbortController();
  const timeout = setTimeout(() => {
    const error = new TimeoutError(operation.id, limit, milliseconds);
    timer.abort(Object.assign(error, { attempts: progress.attempts }));
  }, milliseconds);
  const signal = message.signal === null ? timer.signal : AbortSignal.any([message.signal, timer.signal]);
  try {
    // A custom `fetch` may ignore its signal.
    return await untilAborted(next({ ...context, message: { ...message, signal } }), signal);
  } finally {
    clearTimeout(timeout);
  }
}

function limitsOf(who: string, limits: number | Timeouts): Timeouts {
  const given = typeof limits === "number" ? { call: limits } : limits;
  if (Object.values(given).every((each: unknown) => typeof each === "number" && each > 0)) return given;
  throw new TypeError(`${who}: a timeout must be a positive number of milliseconds.`);
}
