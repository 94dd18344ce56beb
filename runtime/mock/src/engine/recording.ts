import type { MockRequest } from "../message.js";
import type { Clock } from "../state/clock.js";

/** Records what the response to a request depends on, besides the method, the target and the state. */
export class Recording {
  /** The request. Reads of its headers are recorded. */
  readonly request: MockRequest;
  readonly headers: Map<string, string | null> = new Map<string, string | null>();
  readonly #clock: Clock;
  #ignoredReads: number;
  #isPaused = false;

  constructor(request: MockRequest, clock: Clock) {
    this.#clock = clock;
    this.#ignoredReads = clock.reads;
    const header = (name: string): string | null => {
      const value = request.header(name);
      if (!this.#isPaused) this.headers.set(name, value);
      return value;
    };
    const { method, target, rawHeaders, origin, body, address } = request;
    this.request = { method, target, header, rawHeaders, origin, body, address };
  }

  /** Whether the response depends on the time. */
  get usesTime(): boolean {
    return this.#clock.reads > this.#ignoredReads;
  }

  /** Runs a function without recording what it reads. */
  pause<T>(run: () => T): T {
    const { reads } = this.#clock;
    this.#isPaused = true;
    try {
      return run();
    } finally {
      this.#isPaused = false;
      this.#ignoredReads += this.#clock.reads - reads;
    }
  }
}
