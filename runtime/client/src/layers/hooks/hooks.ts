import type { Layer, Next, Retry, CallContext } from "../layer.js";
import type { AnyOutcome } from "../../outcome/outcome.js";
import { HookError } from "./hook-error.js";

/** The context of a hook. All hooks for the same call, or for the same attempt, get the same object. */
export interface HookedCall {
  /** The operation's id. */
  readonly operation: string;
  readonly method: string;
  /** The URL, without any key that a credential adds. */
  readonly url: string;
  /**
   * The headers, without credentials. If `beforeCall` or `beforeAttempt` sets or deletes a header, the request changes
   * accordingly.
   */
  readonly headers: Headers;
  /** The number of the attempt, starting at 1. */
  readonly attempt: number;
  readonly idempotencyKey: string | null;
}

type Hook<Rest extends readonly unknown[]> = (call: HookedCall, ...rest: Rest) => void | Promise<void>;

/** Functions that run during a call. They may be async. If one throws, the call rejects with a HookError. */
export interface Hooks {
  /** Called once, before anything is sent. */
  readonly beforeCall?: Hook<[]> | undefined;
  /** Called with the response that the caller gets, whatever its status. Its body has been read, unless it is a stream. */
  readonly afterCall?: Hook<[response: Response]> | undefined;
  /** Called if there is no response, with the error that the call rejects with. */
  readonly onCallError?: Hook<[error: unknown]> | undefined;
  /** Called before each attempt. */
  readonly beforeAttempt?: Hook<[]> | undefined;
  readonly afterAttempt?: Hook<[response: Response]> | undefined;
  readonly onAttemptError?: Hook<[error: unknown]> | undefined;
  /** Called before waiting for another attempt. */
  readonly onRetry?: Hook<[retry: Retry]> | undefined;
}

const CALL_HOOKS = ["beforeCall", "afterCall", "onCallError"] as const;
const ATTEMPT_HOOKS = ["beforeAttempt", "afterAttempt", "onAttemptError"] as const;
const NAMES: readonly string[] = [...CALL_HOOKS, ...ATTEMPT_HOOKS, "onRetry"];

/** Calls functions before and after calls and attempts. Can be used more than once in a connection. */
export function hooks(hooks: Hooks): Layer {
  const unknown = Object.keys(hooks).find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new TypeError(`hooks(): unknown hook "${unknown}".`);
  const { onRetry } = hooks;
  const watchCall = runAround(hooks, CALL_HOOKS);
  const watchAttempt = runAround(hooks, ATTEMPT_HOOKS);
  if (onRetry === undefined) return { layer: Symbol("hooks"), watchCall, watchAttempt };

  const notify = async (context: CallContext, retry: Retry): Promise<void> =>
    run(context, "onRetry", () => onRetry(hookedCall(context), retry));
  return {
    layer: Symbol("hooks"),
    watchCall: (context, next) =>
      watchCall({ ...context, retryListeners: [...(context.retryListeners ?? []), notify] }, next),
    watchAttempt,
  };
}

type Names = typeof CALL_HOOKS | typeof ATTEMPT_HOOKS;

function runAround(hooks: Hooks, [before, after, onError]: Names) {
  return async (context: CallContext, next: Next): Promise<AnyOutcome> => {
    const call = hookedCall(context);
    await run(context, before, () => hooks[before]?.(call));
    const message = { ...context.message, headers: new Headers(call.headers) };
    let outcome: AnyOutcome;
    try {
      outcome = await next({ ...context, message });
    } catch (error) {
      await run(context, onError, () => hooks[onError]?.(call, error));
      throw error;
    }
    await run(context, after, () => hooks[after]?.(call, outcome.response));
    return outcome;
  };
}

function hookedCall({ operation, message, progress, idempotencyKey }: CallContext): HookedCall {
  const { method, url, headers } = message;
  return {
    operation: operation.id,
    method,
    url: new URL(url).href,
    headers: new Headers(headers),
    attempt: progress.attempts,
    idempotencyKey: idempotencyKey ?? null,
  };
}

async function run(context: CallContext, hook: keyof Hooks, task: () => void | Promise<void>): Promise<void> {
  try {
    await task();
  } catch (cause) {
    throw new HookError(context.operation.id, hook, { attempts: context.progress.attempts, cause });
  }
}
