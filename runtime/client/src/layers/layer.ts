import type { Authenticate } from "../auth/credential.js";
import type { CallOptions } from "../call/call-options.js";
import type { OperationDescriptor } from "../call/descriptor.js";
import type { Message } from "../transport/message.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";

/** An upcoming retry. */
export interface Retry {
  /** How many times the call has been sent. */
  readonly attempts: number;
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** The result of the last attempt: a response, a ConnectionError or a TimeoutError. */
  readonly reason: Response | Error;
}

/** A call that passes through the layers. */
export interface CallContext {
  readonly operation: OperationDescriptor;
  readonly parameters: Parameters;
  readonly options: CallOptions;
  /** The request, before credentials are added. */
  readonly message: Message;
  /** The key by which the server recognizes a repeated request. */
  readonly idempotencyKey?: string;
  /** State that all attempts of the call share. */
  readonly progress: { attempts: number };
  readonly retryListeners?: readonly ((context: CallContext, retry: Retry) => void | Promise<void>)[];
  readonly warn: (message: string) => void;
  readonly authenticate: Authenticate | null;
  readonly read: (response: Response) => Promise<AnyOutcome>;
}

/** Passes a call to the next inner layer. */
export type Next = (context: CallContext) => Promise<AnyOutcome>;

/** Runs code around the inner layers. It can change the call, and run the inner layers several times. */
export type Around = (context: CallContext, next: Next) => Promise<AnyOutcome>;

/** A layer of a connection, as returned by `retry()`, `timeout()` and others. Passed in the `use` option. */
export interface Layer {
  /**
   * Identifies the kind of layer. If several layers are of the same kind, the last one is used. (The property isn't
   * called `name`, because functions have a `name`: `retry` without parentheses would look like a layer.)
   */
  readonly layer: string | symbol;
  /** The call options that the layer supports. */
  readonly options?: readonly (keyof CallOptions)[];
  /** Runs outermost, so it can change the call before anything observes it. */
  readonly prepare?: Around;
  /** Runs around the whole call, to observe its result. */
  readonly watchCall?: Around;
  /** Runs around the whole call, to change its result. */
  readonly call?: Around;
  /** Runs inside `call`, and can make several attempts. */
  readonly repeat?: Around;
  /**
   * Runs around each attempt, to observe its result. An attempt includes authentication challenges, redirects, and
   * reading the response body.
   */
  readonly watchAttempt?: Around;
  /** Runs around each attempt, to change its result. */
  readonly attempt?: Around;
  /** Receives the connection's warnings unless the connection has the `warn` option. */
  readonly warn?: (message: string) => void;
}
