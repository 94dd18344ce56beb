import { rememberAttempts } from "../transport/attempts-of.js";
import { CallError } from "../errors/call-error.js";
import { ConnectionError } from "../errors/connection-error.js";
import type { Layer, Next, Trip } from "../layers/layer.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { isSafe } from "./is-safe.js";
import { pause } from "./pause.js";
import { retryAfter } from "./retry-after.js";

/** The options of `retry()`; times are in milliseconds. */
export interface RetryOptions {
  /** How often a call is repeated at most; default 2. The option `retries` of a call stands over it. */
  readonly times?: number;
  /** The statuses that are worth another attempt; default 408, 429, 500, 502, 503 and 504. */
  readonly statuses?: readonly number[];
  /** The first wait is at most this, and every other at most twice the one before; default 500. */
  readonly delay?: number;
  /** No wait is longer, unless the server asks for it; default 8000. */
  readonly maxDelay?: number;
  /** If the server asks for a longer wait, its answer is given to the caller instead; default 60 000. */
  readonly patience?: number;
  /** Which part of the longest wait it is, from 0 to 1; default `Math.random`. */
  readonly random?: () => number;
  /** For a `Retry-After` that is a date; default `Date.now`. */
  readonly now?: () => number;
  /** Waits; rejects with the signal's reason when that is aborted. */
  readonly wait?: (milliseconds: number, signal: AbortSignal | null) => Promise<void>;
}

type Settings = Required<RetryOptions>;

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
 * Repeats calls that failed for the moment: no response came, an attempt took too long, or the status says so. Waits
 * as long as `Retry-After` asks, or for a random part of a time that doubles ("full jitter"). Repeats only what is not
 * done twice by that: idempotent methods, calls with an idempotency key, and what the server never got or refused with
 * 429, or with 503 and `Retry-After`. A stream that can be sent only once is never repeated. `X-Should-Retry` and
 * `Stripe-Should-Retry` are obeyed.
 */
export function retry(options: RetryOptions = {}): Layer {
  const settings: Settings = { ...DEFAULTS, ...options };
  checkTimes("retry()", settings.times);
  return { layer: "retry", options: ["retries"], repeat: (trip, next) => repeat(trip, next, settings) };
}

async function repeat(trip: Trip, next: Next, settings: Settings): Promise<AnyOutcome> {
  const { message, operation, options, progress } = trip;
  const times = checkTimes(operation.id, options.retries ?? settings.times);
  for (let attempts = 1; ; attempts += 1) {
    progress.attempts = attempts;
    const result = await next(trip).catch(asCallError);
    const reason = result instanceof CallError ? result : result.response;
    if (!(result instanceof CallError)) rememberAttempts(result.response, attempts);
    // What calls share, as the failure of a token endpoint, belongs to none of them.
    else if (result.operation === operation.id) Object.assign(result, { attempts });

    const delay = attempts > times || message.signal?.aborted ? null : delayBefore(trip, reason, settings);
    if (delay === null) {
      if (result instanceof CallError) throw result;
      return result;
    }
    // A stream that nobody will read keeps its connection.
    if (reason instanceof Response && !reason.bodyUsed) await reason.body?.cancel().catch(() => null);
    for (const listen of trip.retryListeners ?? []) await listen(trip, { attempts, delay, reason });
    await settings.wait(delay, message.signal);
  }
}

function asCallError(error: unknown): CallError {
  if (error instanceof CallError) return error;
  throw error;
}

/** How long to wait before another attempt; `null` if there should be none. */
function delayBefore(trip: Trip, reason: Response | CallError, settings: Settings): number | null {
  const { delay, maxDelay, patience, random, now } = settings;
  if (trip.message.payload?.replayable === false || !isWorthwhile(trip, reason, settings)) return null;
  const asked = reason instanceof Response ? retryAfter(reason.headers, now) : null;
  // A little later than asked, each at another time: all that were refused at once would come back at once.
  if (asked !== null) return asked > patience ? null : asked + random() * delay;
  return random() * Math.min(maxDelay, delay * 2 ** (trip.progress.attempts - 1));
}

function isWorthwhile(trip: Trip, reason: Response | CallError, { statuses }: Settings): boolean {
  if (reason instanceof Response) {
    const wish = reason.headers.get("x-should-retry") ?? reason.headers.get("stripe-should-retry");
    if (wish === "true" || wish === "false") return wish === "true";
    return statuses.includes(reason.status) && isSafe(trip, reason);
  }
  // A ConnectionError without a cause is our own refusal, of a redirect for instance: it would only come again.
  const hasPassed = reason instanceof TimeoutError || (reason instanceof ConnectionError && reason.cause !== undefined);
  return hasPassed && isSafe(trip, reason);
}

function checkTimes(who: string, times: number): number {
  if (Number.isInteger(times) && times >= 0) return times;
  throw new TypeError(`${who}: the number of retries is not a whole number from 0 on.`);
}
