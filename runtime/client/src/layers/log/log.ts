import type { Layer, Next, Retry, CallContext } from "../layer.js";
import { CallError } from "../../errors/call-error.js";
import type { AnyOutcome } from "../../outcome/outcome.js";
import { redact } from "../../secrets/redact.js";
import { requestIdOf } from "../../outcome/request-id-of.js";
import { describeBody, describeHeaders, describeRequest, type Redaction } from "./describe-call.js";

/** The destination of a log, such as `console`. */
export interface Logger {
  readonly debug: (message: string) => void;
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string) => void;
}

/** The options of `log()`. */
export interface LogOptions {
  /**
   * The minimum level. `error`: calls without a response. `warn` (default): also retries, deprecations, and responses
   * with a status of 500 or above. `info`: also every other call. `debug`: also every attempt, with its headers.
   */
  readonly level?: keyof Logger | undefined;
  /** Whether the level `debug` includes bodies; default: false. */
  readonly bodies?: boolean | undefined;
  /** Additional names of headers, parameters and properties whose values are redacted. */
  readonly redact?: readonly string[] | undefined;
  /** Clock for durations; default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

const LEVELS = ["debug", "info", "warn", "error"] as const;

/**
 * Logs calls, one line per event. Redacts everything that `auth` sends, even where the server quotes it, and every value
 * whose name suggests a secret. Paths are not redacted.
 */
export function log(logger: Logger = console, options: LogOptions = {}): Layer {
  const { level = "warn", bodies = false, redact: redacted = [], now = () => Date.now() } = options;
  if (!LEVELS.includes(level)) throw new TypeError(`log(): unknown level "${level as string}".`);
  // Redacts only text from outside this package, not the whole line, because a short secret may also be part of an
  // ordinary word or number.
  const write = (at: keyof Logger, context: CallContext, text: (redaction: Redaction) => string): void => {
    if (LEVELS.indexOf(at) < LEVELS.indexOf(level)) return;
    const hide = (each: string): string => redact(each, context.message.secrets);
    const line = `${context.operation.id}: ${text({ hide, names: redacted })}`;
    // Removes line breaks and the control characters that begin escape sequences.
    logger[at](line.replace(/\p{Cc}+/gu, " "));
  };
  const bodyPart = (value: unknown, redaction: Redaction): string =>
    bodies ? `, ${describeBody(value, redaction)}` : "";
  const logRetry = (context: CallContext, { attempts, delay, reason }: Retry): void => {
    write("warn", context, ({ hide }) => {
      const result = reason instanceof Response ? String(reason.status) : describeError(reason, hide);
      return `${result}; attempt ${attempts + 1} in ${Math.round(delay)} ms`;
    });
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
        ({ hide }) => `${response.status} ${elapsed()}${id === null ? "" : `, request ${hide(id)}`}`,
      );
      return outcome;
    } catch (error) {
      if (context.options.signal?.aborted === true) write("info", context, () => `aborted ${elapsed()}`);
      else write("error", context, ({ hide }) => `failed ${elapsed()}: ${describeError(error, hide)}`);
      throw error;
    }
  };

  const watchAttempt = async (context: CallContext, next: Next): Promise<AnyOutcome> => {
    const { attempts } = context.progress;
    write("debug", context, (redaction) => {
      const body = bodyPart(context.parameters["body"], redaction);
      return `attempt ${attempts}: ${describeRequest(context, redaction)}${body}`;
    });
    const outcome = await next(context);
    const { headers, status } = outcome.response;
    const received = outcome.ok ? outcome.data : outcome.error;
    write("debug", context, (redaction) => {
      return `attempt ${attempts}: ${status} ${describeHeaders(headers, redaction)}${bodyPart(received, redaction)}`;
    });
    return outcome;
  };

  const warn = (message: string): void => {
    if (level !== "error") logger.warn(message);
  };
  return { layer: "log", watchCall, watchAttempt, warn };
}

/** Formats an error. Doesn't redact the messages of this package's own errors, because they contain no secrets. */
function describeError(error: unknown, hide: Redaction["hide"]): string {
  if (!(error instanceof Error)) return typeof error;
  return `${error.name}: ${error instanceof CallError ? error.message : hide(error.message)}`;
}
