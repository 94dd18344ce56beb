import type { MockRequest, MockResponse } from "../message.js";
import type { Clock } from "../state/clock.js";
import type { State } from "../state/state.js";
import type { Exchange } from "../steps/exchange.js";
import { Recording } from "./recording.js";

/** A handled request, whose response is the same until something that it depends on changes. */
export interface KnownRequest {
  /** Without its request, which refers to a connection. */
  readonly exchange: Omit<Exchange, "request">;
  /** The revision of the state in which the request was handled. */
  readonly revision: number;
  readonly response: MockResponse;
  /** The problems and notes for the journal. */
  readonly problems: readonly string[];
}

export interface HandledRequest extends Pick<KnownRequest, "response" | "problems"> {
  readonly exchange: Exchange;
}

interface Entry {
  /** The revision of the state when the request was last handled. */
  readonly revision: number;
  /** Null if the request has been handled only once in this revision, or if its response can't be reused. */
  readonly known: Recorded | null;
}

interface Recorded extends KnownRequest {
  readonly headers: readonly (readonly [name: string, value: string | null])[];
  /** The time in milliseconds since 1970; null if the response doesn't depend on it. */
  readonly time: number | null;
  readonly origin: string | undefined;
}

const maxEntries = 500;
const maxTargetLength = 1000;
const maxBodyLength = 64 * 1024;

/**
 * Remembers the responses to GET requests that clients repeat. A response is recorded when a target is requested for the
 * second time in the same state, so that requests that aren't repeated cost little.
 */
export class RepeatedRequests {
  readonly #entries = new Map<string, Entry>();
  readonly #state: State;
  readonly #clock: Clock;

  constructor({ state, clock }: { readonly state: State; readonly clock: Clock }) {
    this.#state = state;
    this.#clock = clock;
  }

  /**
   * Returns an earlier request whose response can be reused. If there is none, returns a recording if this target was
   * already requested in the current state; otherwise null.
   */
  find(request: MockRequest): KnownRequest | Recording | null {
    const { method, target, body } = request;
    if (method !== "GET" || body !== null || target.length > maxTargetLength) return null;
    const { revision } = this.#state;
    const entry = this.#entries.get(target);
    if (entry?.revision === revision) {
      const { known } = entry;
      return known !== null && this.#applies(known, request) ? known : new Recording(request, this.#clock);
    }
    if (entry === undefined && this.#entries.size >= maxEntries) this.#entries.clear();
    this.#entries.set(target, { revision, known: null });
    return null;
  }

  /** Keeps a recorded request, unless it changed the state or its response is long. */
  add(recording: Recording, { exchange: { request, ...exchange }, response, problems }: HandledRequest): void {
    const { target, origin } = request;
    const { revision } = this.#state;
    if (this.#entries.get(target)?.revision !== revision || (response.body?.length ?? 0) > maxBodyLength) return;
    const time = recording.usesTime ? this.#clock.now() : null;
    const headers = [...recording.headers];
    this.#entries.set(target, { revision, known: { exchange, revision, response, problems, headers, time, origin } });
  }

  #applies({ headers, time, origin }: Recorded, request: MockRequest): boolean {
    if (origin !== request.origin || (time !== null && time !== this.#clock.now())) return false;
    for (const [name, value] of headers) if (request.header(name) !== value) return false;
    return true;
  }
}
