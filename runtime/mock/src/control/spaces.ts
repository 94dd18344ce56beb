import type { Engine } from "../engine.js";
import type { MockRequest } from "../message.js";

const most = 1000;

/** Requests that carry `x-almanac-space` have a state for each of its values: parallel workers share one port, and nothing else. */
export class Spaces {
  readonly main: Engine;
  readonly #make: () => Engine;
  readonly #others = new Map<string, Engine>();

  constructor(make: () => Engine) {
    this.#make = make;
    this.main = make();
  }

  of({ header }: MockRequest): Engine {
    return this.named(header("x-almanac-space") ?? "");
  }

  /** Opens it if it is not there. Empty: the one without a name. */
  named(name: string): Engine {
    if (name === "") return this.main;
    const known = this.#others.get(name);
    if (known !== undefined) return known;
    // The space that was opened first goes: a client that invents ever new ones does not fill the memory.
    const [oldest] = this.#others.keys();
    if (this.#others.size >= most && oldest !== undefined) this.#others.delete(oldest);
    const made = this.#make();
    this.#others.set(name, made);
    return made;
  }

  clear(): void {
    this.#others.clear();
  }
}
