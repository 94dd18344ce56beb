import type { Layer, Next, Retry, CallContext } from "../layer.js";
import type { AnyOutcome } from "../../outcome/outcome.js";
import { redact } from "../../secrets/redact.js";
import { requestIdOf } from "../../outcome/request-id-of.js";
import { describeBody, describeHeaders, describeRequest } from "./describe-call.js";

/** The target of a log, such as `console`. */
export interface Logger {
  readonly debug: (message: string) => void;
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string) => void;
}

/** The options of `log()`. */
export interface LogOptions {
  /**
   * The minimum level. `error`: calls without a response. `warn` (default): also retries, deprecations and statuses from
   * 500 up. `info`: also every call. `debug`: also every attempt, with its headers.
   */
  readonly level?: keyof Logger;
  /** Whether `debug` logs bodies; default: false. */
  readonly bodies?: boolean;
  /** Additional names of headers, parameters and properties whose values are redacted. */
  readonly redact?: readonly string[];
  /** Clock for durations; default: `Date.now`. */
  readonly now?: () => number;
}

const LEVELS = ["debug", "info", "warn", "error"] as const;

/**
 * Logs calls, one line per event. Redacts everything that `auth` sends, even where the server quotes it, and every value
 * whose name suggests a secret. Paths are not redacted.
 */
export function log(logger: Logger = console, options: LogOptions = {}): Layer {
  const { level = "warn", bodies = false, redact: redacted = [], now = () => Date.now() } = options;
  if (!LEVELS.includes(level)) throw new TypeError(`log(): unknown level "${level as string}".`);
  const write = (at: keyof Logger, context: CallContext, text: () => string): void => {
    if (LEVELS.indexOf(at) < LEVELS.indexOf(level)) return;
    const line = redact(`${context.operation.id}: ${text()}`, context.message.secrets);
    // One line per event, without escape sequences.
    logger[at](line.replace(/\p{Cc}+/gu, " "));
  };
  const bodyPart = (value: unknown): string => (bodies ? `, ${describeBody(value, redacted)}` : "");
  const logRetry = (context: CallContext, { attempts, delay, reason }: Retry): void => {
    const result = reason instanceof Response ? String(reason.status) : reason.message;
    write("warn", context, () => `${result}; attempt ${attempts + 1} in ${Math.round(delay)} ms`);
  };

  const watchCall = async (context: CallContext, next: Next): Promise<AnyOutcome> => {
    const startedAt = now();
    const elapsed = (): string => {
      const { attempts } = context.progress;
      return `in ${now() - startedAt} ms${attempts > 1 ? `, ${attempts} attempts` : ""}`;
    };
    try {
      const outcome = await next({ ...context, retryListeners: [...(context.retryListeners ?? []), logRetry] });
      const { response } = outcome;
      const id = requestIdOf(response);
      write(
        response.status >= 500 ? "warn" : "info",
        context,
        () => `${response.status} ${elapsed()}${id === null ? "" : `, request ${id}`}`,
      );
      return outcome;
    } catch (error) {
      if (context.options.signal?.aborted === true) write("info", context, () => `aborted ${elapsed()}`);
      else write("error", context, () => `failed ${elapsed()}: ${describeError(error)}`);
      throw error;
    }
  };

  const watchAttempt = async (context: CallContext, next: Next): Promise<AnyOutcome> => {
    const { attempts } = context.progress;
    write(
      "debug",
      context,
      () => `attempt ${attempts}: ${describeRequest(context, redacted)}${bodyPart(context.parameters["body"])}`,
    );
    const outcome = await next(context);
    const { headers, status } = outcome.response;
    const received = outcome.ok ? outcome.data : outcome.error;
    write(
      "debug",
      context,
      () => `attempt ${attempts}: ${status} ${describeHeaders(headers, redacted)}${bodyPart(received)}`,
    );
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
