import type { Engine } from "../engine.js";
import type { MockRequest } from "../message.js";

const maxSpaces = 1000;

/** One engine for each value of the header `x-almanac-space`, so that parallel test workers can share one port but no state. */
export class Spaces {
  readonly main: Engine;
  readonly #make: () => Engine;
  readonly #named = new Map<string, Engine>();

  constructor(make: () => Engine) {
    this.#make = make;
    this.main = make();
  }

  of({ header }: MockRequest): Engine {
    return this.named(header("x-almanac-space") ?? "");
  }

  /** Returns the engine of a space and creates it if needed. An empty name means the main engine. */
  named(name: string): Engine {
    if (name === "") return this.main;
    const existing = this.#named.get(name);
    if (existing !== undefined) return existing;
    // Removes the oldest space, so that a client that keeps sending new names can't exhaust memory.
    const [oldest] = this.#named.keys();
    if (this.#named.size >= maxSpaces && oldest !== undefined) this.#remove(oldest);
    const created = this.#make();
    this.#named.set(name, created);
    return created;
  }

  clear(): void {
    for (const name of [...this.#named.keys()]) this.#remove(name);
  }

  #remove(name: string): void {
    this.#named.get(name)?.journal.clear();
    this.#named.delete(name);
  }
}
