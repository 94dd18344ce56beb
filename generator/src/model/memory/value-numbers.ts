import { knownJson } from "./known-json.js";

interface Entry {
  readonly number: number;
  /** The first value with the text in each place. */
  readonly shared: Map<string, object>;
}

/**
 * Assigns a number to each distinct JSON text, so that values that versions and runs share can be compared fast. Values
 * have the same number if and only if their JSON is the same. A number is kept while each run uses it.
 */
export class ValueNumbers {
  readonly #entries = new Map<string, Entry>();
  readonly #used = new Set<string>();
  #next = 0;

  of(value: object | null): number {
    return value === null ? -1 : this.#entryOf(value).number;
  }

  /**
   * Returns one object for all values in a place whose JSON is the same, also in later runs, so that results can be kept
   * by identity. The values must be plain JSON that isn't changed later. `place` is a name, such as that of a component.
   */
  share<Value extends object>(value: Value, place = ""): Value {
    const { shared } = this.#entryOf(value);
    // The cast is safe: the objects have the same JSON.
    const known = shared.get(place) as Value | undefined;
    if (known === undefined) shared.set(place, value);
    return known ?? value;
  }

  #entryOf(value: object): Entry {
    const text = knownJson.get(value) ?? JSON.stringify(value);
    knownJson.set(value, text);
    this.#used.add(text);
    const known = this.#entries.get(text);
    if (known !== undefined) return known;
    this.#next += 1;
    const entry = { number: this.#next, shared: new Map<string, object>() };
    this.#entries.set(text, entry);
    return entry;
  }

  /** Ends a run; see `Memo`. */
  endRun(isSound: boolean): void {
    const isComplete = isSound && this.#used.size > 0;
    if (isComplete) for (const text of this.#entries.keys()) if (!this.#used.has(text)) this.#entries.delete(text);
    this.#used.clear();
  }
}
