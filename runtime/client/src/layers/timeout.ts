import type { Timeouts } from "../call/call-options.js";
import type { Layer, Next, CallContext } from "./layer.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { untilAborted } from "../transport/until-aborted.js";
import { withoutUndefined } from "./without-undefined.js";

/** The maximum delay of a timer. A timer with a longer delay would fire immediately. */
const MAX_DELAY = 2 ** 31 - 1;

/**
 * Aborts a call or an attempt that takes too long, with a TimeoutError. After an attempt has timed out, `retry()` can
 * make another. If `limits` is a number, it is the limit for the whole call. The call option `timeout` overrides the
 * limits. Requires `AbortSignal.any`.
 */
export function timeout(limits: number | Timeouts): Layer {
  const defaults = checkLimits("timeout()", limits);
  const limited = (limit: keyof Timeouts) => async (context: CallContext, next: Next) => {
    const override = context.options.timeout;
    const limits = override === undefined ? defaults : { ...defaults, ...checkLimits(context.operation.id, override) };
    const milliseconds = limits[limit] ?? Infinity;
    return milliseconds > MAX_DELAY ? next(context) : withTimeout(context, next, { limit, milliseconds });
  };
  return { layer: "timeout", options: ["timeout"], call: limited("call"), attempt: limited("attempt") };
}

interface Limit {
  readonly limit: keyof Timeouts;
  readonly milliseconds: number;
}

async function withTimeout(context: CallContext, next: Next, { limit, milliseconds }: Limit): Promise<AnyOutcome> {
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

function checkLimits(subject: string, limits: number | Timeouts): Timeouts {
  const byLimit = typeof limits === "number" ? { call: limits } : withoutUndefined(limits);
  if (Object.values(byLimit).every((each: unknown) => typeof each === "number" && each > 0)) return byLimit;
  throw new TypeError(`${subject}: a timeout must be a positive number of milliseconds.`);
}
