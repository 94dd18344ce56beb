import type { Engine } from "../engine.js";
import type { MockRequest, MockResponse } from "../message.js";

const maxSpaces = 1000;
/**
 * The maximum total size of the requests that changed spaces. The entities that they created need a few times as much
 * memory.
 */
const maxBytes = 32 * 1024 * 1024;

interface Space {
  readonly engine: Engine;
  /** The total size of the requests that changed this space since its last reset. */
  bytes: number;
}

/**
 * One engine for each value of the header `x-almanac-space`, so that parallel test workers can share a port, but not
 * state. If there are too many spaces, or their requests are too large, the least recently used spaces are removed.
 * Otherwise, a client that keeps sending new names could exhaust memory.
 */
export class Spaces {
  readonly main: Engine;
  readonly #make: (isMain: boolean) => Engine;
  /** The most recently used space is last. */
  readonly #named = new Map<string, Space>();
  #bytes = 0;

  constructor(make: (isMain: boolean) => Engine) {
    this.#make = make;
    this.main = make(true);
  }

  of({ header }: MockRequest): Engine {
    return this.named(header("x-almanac-space") ?? "");
  }

  /** Handles a request with the engine of the space that it names. */
  handle(request: MockRequest): MockResponse {
    const engine = this.of(request);
    const response = engine.handle(request);
    if (engine !== this.main && request.method !== "GET" && response.status < 400)
      this.#charge(request.header("x-almanac-space") ?? "", sizeOf(request));
    return response;
  }

  /** Returns the engine of a space and creates it if needed. An empty name means the main engine. */
  named(name: string): Engine {
    if (name === "") return this.main;
    const space = this.#named.get(name) ?? { engine: this.#make(false), bytes: 0 };
    this.#named.delete(name);
    this.#named.set(name, space);
    if (this.#named.size > maxSpaces) this.#removeOldest();
    return space.engine;
  }

  /** The names of the spaces, without the main one. */
  get names(): readonly string[] {
    return [...this.#named.keys()];
  }

  /** Resets the byte count of a space after its engine has been reset. */
  settle(engine: Engine): void {
    for (const space of this.#named.values()) {
      if (space.engine !== engine) continue;
      this.#bytes -= space.bytes;
      space.bytes = 0;
    }
  }

  clear(): void {
    while (this.#named.size > 0) this.#removeOldest();
  }

  #charge(name: string, bytes: number): void {
    const space = this.#named.get(name);
    if (space === undefined) return;
    space.bytes += bytes;
    this.#bytes += bytes;
    while (this.#bytes > maxBytes && this.#named.size > 1) this.#removeOldest();
  }

  #removeOldest(): void {
    const [oldest] = this.#named;
    if (oldest === undefined) return;
    const [name, { engine, bytes }] = oldest;
    engine.journal.close();
    this.#bytes -= bytes;
    this.#named.delete(name);
  }
}

/** The size of the data that a request can add: the body, ids in the path, and idempotency keys in headers. */
function sizeOf({ target, rawHeaders = [], body }: MockRequest): number {
  const headers = rawHeaders.reduce((sum, text) => sum + text.length, 0);
  return 200 + target.length + headers + (body?.length ?? 0);
}
