import { rememberAttempts } from "../../transport/attempts-of.js";
import { CallError } from "../../errors/call-error.js";
import { ConnectionError } from "../../errors/connection-error.js";
import type { Layer, Next, CallContext } from "../layer.js";
import type { AnyOutcome } from "../../outcome/outcome.js";
import { TimeoutError } from "../../errors/timeout-error.js";
import { withoutUndefined } from "../without-undefined.js";
import { isSafe } from "./is-safe.js";
import { pause } from "./pause.js";
import { retryAfter } from "./retry-after.js";

/** The options of `retry()`; times are in milliseconds. */
export interface RetryOptions {
  /** Maximum number of retries; default: 2. The call option `retries` overrides it. */
  readonly times?: number | undefined;
  /** The statuses to retry; default: 408, 429, 500, 502, 503 and 504. */
  readonly statuses?: readonly number[] | undefined;
  /** The maximum for the first wait; it doubles with each further retry. Default: 500. */
  readonly delay?: number | undefined;
  /** The maximum for any wait, unless the server requests a longer one. Default: 8000. */
  readonly maxDelay?: number | undefined;
  /**
   * The longest wait that a server may request; default: 60,000. If the server requests a longer one, its response is
   * returned instead.
   */
  readonly patience?: number | undefined;
  /** Returns a random number from 0 to 1, the fraction of the maximum to wait; default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** The clock to which a date in `Retry-After` is compared; default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Waits. If the signal is aborted, rejects with its reason. */
  readonly wait?: ((milliseconds: number, signal: AbortSignal | null) => Promise<void>) | undefined;
}

type Settings = { readonly [Name in keyof RetryOptions]-?: NonNullable<RetryOptions[Name]> };

const DEFAULTS: Settings = {
  times: 2,
  statuses: [408, 429, 500, 502, 503, 504],
  delay: 500,
  maxDelay: 8000,
  patience: 60_000,
  random: () => Math.random(),
  now: () => Date.now(),
  wait: pause,
};

/**
 * Retries calls that fail temporarily: there is no response, an attempt times out, or the status is in `statuses`.
 * Waits at least as long as the server requests in `Retry-After`. Without that header, waits for a random fraction of a
 * maximum that doubles with each retry ("full jitter"). Repeats only requests that are safe to repeat: those with an
 * idempotent method or an idempotency key, and those that didn't reach the server or were rejected with 429, or with
 * 503 and `Retry-After`. Never repeats a stream that can be sent only once. Respects `X-Should-Retry` and
 * `Stripe-Should-Retry`.
 */
export function retry(options: RetryOptions = {}): Layer {
  const settings: Settings = { ...DEFAULTS, ...withoutUndefined(options) };
  checkTimes("retry()", settings.times);
  return { layer: "retry", options: ["retries"], repeat: (context, next) => repeat(context, next, settings) };
}

async function repeat(context: CallContext, next: Next, settings: Settings): Promise<AnyOutcome> {
  const { message, operation, options, progress } = context;
  const times = checkTimes(operation.id, options.retries ?? settings.times);
  for (let attempts = 1; ; attempts += 1) {
    progress.attempts = attempts;
    const result = await next(context).catch(asCallError);
    const reason = result instanceof CallError ? result : result.response;
    if (!(result instanceof CallError)) rememberAttempts(result.response, attempts);
    // An error that several calls share, such as one from a token endpoint, isn't specific to one operation.
    else if (result.operation === operation.id) Object.assign(result, { attempts });

    const delay = attempts > times || message.signal?.aborted ? null : delayBefore(context, reason, settings);
    if (delay === null) {
      if (result instanceof CallError) throw result;
      return result;
    }
    // An unread response body would keep its connection open.
    if (reason instanceof Response && !reason.bodyUsed) await reason.body?.cancel().catch(() => null);
    for (const listen of context.retryListeners ?? []) await listen(context, { attempts, delay, reason });
    await settings.wait(delay, message.signal);
  }
}

function asCallError(error: unknown): CallError {
  if (error instanceof CallError) return error;
  throw error;
}

/** Returns the wait before the next attempt, or `null` if there should be none. */
function delayBefore(context: CallContext, reason: Response | CallError, settings: Settings): number | null {
  const { delay, maxDelay, patience, random, now } = settings;
  if (context.message.payload?.replayable === false || !isWorthwhile(context, reason, settings)) return null;
  const requested = reason instanceof Response ? retryAfter(reason.headers, now) : null;
  // Adds a random time to the requested wait, so that rejected clients don't all retry at once.
  if (requested !== null) return requested > patience ? null : requested + random() * delay;
  return random() * Math.min(maxDelay, delay * 2 ** (context.progress.attempts - 1));
}

function isWorthwhile(context: CallContext, reason: Response | CallError, { statuses }: Settings): boolean {
  if (reason instanceof Response) {
    const shouldRetry = reason.headers.get("x-should-retry") ?? reason.headers.get("stripe-should-retry");
    if (shouldRetry === "true" || shouldRetry === "false") return shouldRetry === "true";
    return statuses.includes(reason.status) && isSafe(context, reason);
  }
  // A ConnectionError without a cause comes from this package, for example because of a redirect, and would occur
  // again.
  const isTemporary =
    reason instanceof TimeoutError || (reason instanceof ConnectionError && reason.cause !== undefined);
  return isTemporary && isSafe(context, reason);
}

function checkTimes(subject: string, times: number): number {
  if (Number.isInteger(times) && times >= 0) return times;
  throw new TypeError(`${subject}: the number of retries must be a non-negative integer.`);
}
