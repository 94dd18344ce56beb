/**
 * Assigns a number to each distinct JSON text, so that values that versions and runs share can be compared fast. Values
 * have the same number if and only if their JSON is the same. A number is kept while each run uses it.
 */
export class ValueNumbers {
  readonly #texts = new WeakMap<object, string>();
  readonly #numbers = new Map<string, number>();
  readonly #used = new Set<string>();
  #next = 0;

  of(value: object | null): number {
    if (value === null) return -1;
    const text = this.#texts.get(value) ?? JSON.stringify(value);
    this.#texts.set(value, text);
    const known = this.#numbers.get(text);
    this.#used.add(text);
    if (known !== undefined) return known;
    this.#next += 1;
    this.#numbers.set(text, this.#next);
    return this.#next;
  }

  /** Ends a run; see `Memo`. */
  endRun(isSound: boolean): void {
    const isComplete = isSound && this.#used.size > 0;
    if (isComplete) for (const text of this.#numbers.keys()) if (!this.#used.has(text)) this.#numbers.delete(text);
    this.#used.clear();
  }
}
