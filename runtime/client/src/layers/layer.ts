import type { Authenticate } from "../auth/credential.js";
import type { CallOptions } from "../call/call-options.js";
import type { OperationDescriptor } from "../call/descriptor.js";
import type { Message } from "../transport/message.js";
import type { AnyOutcome } from "../outcome/outcome.js";
import type { Parameters } from "../serialize/parameters/parameter-of.js";

/** That a call is about to be sent once more. */
export interface Retry {
  /** How often the call has been sent. */
  readonly attempts: number;
  /** Milliseconds until it is sent again. */
  readonly delay: number;
  /** What came of it: a response, or a ConnectionError or TimeoutError. */
  readonly reason: Response | Error;
}

/** A call on its way through the layers. */
export interface Trip {
  readonly operation: OperationDescriptor;
  readonly parameters: Parameters;
  readonly options: CallOptions;
  /** What is sent, but for what credentials add to it. */
  readonly message: Message;
  /** What makes the server know a repetition. */
  readonly idempotencyKey?: string;
  /** Shared by all that happens to the call. */
  readonly progress: { attempts: number };
  readonly retryListeners?: readonly ((trip: Trip, retry: Retry) => void | Promise<void>)[];
  readonly warn: (message: string) => void;
  readonly authenticate: Authenticate | null;
  readonly read: (response: Response) => Promise<AnyOutcome>;
}

/** What stands further in. */
export type Next = (trip: Trip) => Promise<AnyOutcome>;

/** Does something before and after what stands further in; may give it another trip, or call it again. */
export type Around = (trip: Trip, next: Next) => Promise<AnyOutcome>;

/** What `retry()`, `timeout()` and their like give, for the `use` of a connection. */
export interface Layer {
  /** Its name; of layers of one name a connection has the last. (Not called so, for functions have a name as well.) */
  readonly layer: string | symbol;
  /** The options of a call that it understands. */
  readonly options?: readonly (keyof CallOptions)[];
  /** Around all else: what the call is. */
  readonly prepare?: Around;
  /** Around the whole call, to hear of whatever comes of it. */
  readonly watchCall?: Around;
  /** Around the whole call, to have a say in it. */
  readonly call?: Around;
  /** Within `call`, around the attempts: what makes several of one. */
  readonly repeat?: Around;
  /** The same two around each attempt, with its challenge and its redirects, until the body has been read. */
  readonly watchAttempt?: Around;
  readonly attempt?: Around;
  /** Hears what a connection warns of, unless its options have a `warn`. */
  readonly warn?: (message: string) => void;
}
