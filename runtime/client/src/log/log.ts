import type { Layer, Next, Retry, Trip } from "../layers/layer.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import { redact } from "../transport/redact.js";
import { requestIdOf } from "../transport/request-id-of.js";
import { describeBody, describeHeaders, describeRequest } from "./describe-trip.js";

/** What a log is written to; `console` is one. */
export interface Logger {
  readonly debug: (message: string) => void;
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string) => void;
}

/** The options of `log()`. */
export interface LogOptions {
  /**
   * From which level on: `error` has the calls that got no answer, `warn` (default) also retries, deprecations and
   * answers from 500 on, `info` every call, `debug` every attempt with its headers.
   */
  readonly level?: keyof Logger;
  /** Whether `debug` shows bodies; default false. */
  readonly bodies?: boolean;
  /** Names of headers, parameters and members whose values are not shown, beside those that sound like secrets. */
  readonly redact?: readonly string[];
  /** For durations; default `Date.now`. */
  readonly now?: () => number;
}

const LEVELS = ["debug", "info", "warn", "error"] as const;

/**
 * Writes what happens to a logger, a line each. Credentials never show: what `auth` sends is blotted out wherever it
 * is quoted, and so is every value whose name sounds like a secret. Paths are shown as they are.
 */
export function log(logger: Logger = console, options: LogOptions = {}): Layer {
  const { level = "warn", bodies = false, redact: redacted = [], now = () => Date.now() } = options;
  if (!LEVELS.includes(level)) throw new TypeError(`log(): there is no level "${level as string}".`);
  const say = (at: keyof Logger, trip: Trip, text: () => string): void => {
    if (LEVELS.indexOf(at) < LEVELS.indexOf(level)) return;
    const line = redact(`${trip.operation.id}: ${text()}`, trip.message.secrets);
    // A line each, and no escape sequences.
    logger[at](line.replace(/\p{Cc}+/gu, " "));
  };
  const body = (given: unknown): string => (bodies ? `, ${describeBody(given, redacted)}` : "");
  const tellRetry = (trip: Trip, { attempts, delay, reason }: Retry): void => {
    const what = reason instanceof Response ? String(reason.status) : reason.message;
    say("warn", trip, () => `${what}; attempt ${attempts + 1} in ${Math.round(delay)} ms`);
  };

  const watchCall = async (trip: Trip, next: Next): Promise<AnyOutcome> => {
    const startedAt = now();
    const elapsed = (): string => {
      const { attempts } = trip.progress;
      return `in ${now() - startedAt} ms${attempts > 1 ? `, ${attempts} attempts` : ""}`;
    };
    try {
      const outcome = await next({ ...trip, retryListeners: [...(trip.retryListeners ?? []), tellRetry] });
      const { response } = outcome;
      const id = requestIdOf(response);
      say(
        response.status >= 500 ? "warn" : "info",
        trip,
        () => `${response.status} ${elapsed()}${id === null ? "" : `, request ${id}`}`,
      );
      return outcome;
    } catch (error) {
      if (trip.options.signal?.aborted === true) say("info", trip, () => `aborted ${elapsed()}`);
      else say("error", trip, () => `failed ${elapsed()}: ${describeError(error)}`);
      throw error;
    }
  };

  const watchAttempt = async (trip: Trip, next: Next): Promise<AnyOutcome> => {
    const { attempts } = trip.progress;
    say("debug", trip, () => `attempt ${attempts}: ${describeRequest(trip, redacted)}${body(trip.parameters["body"])}`);
    const outcome = await next(trip);
    const { headers, status } = outcome.response;
    const received = outcome.ok ? outcome.data : outcome.error;
    say("debug", trip, () => `attempt ${attempts}: ${status} ${describeHeaders(headers, redacted)}${body(received)}`);
    return outcome;
  };

  const warn = (message: string): void => {
    if (level !== "error") logger.warn(message);
  };
  return { layer: "log", watchCall, watchAttempt, warn };
}

function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}
