const SIZE = 1024;

/**
 * Tracks the counts (`nc`) that a nonce was used with. Each count is accepted once. Because parallel requests can
 * arrive out of order, a skipped count is still accepted later if it is among the last 1024.
 */
export class CountWindow {
  #highest: number;
  /** In ascending order. */
  readonly #skipped: Set<number>;

  constructor(highest = 0, skipped: readonly number[] = []) {
    this.#highest = highest;
    this.#skipped = new Set(skipped);
  }

  get highest(): number {
    return this.#highest;
  }

  get skipped(): readonly number[] {
    return [...this.#skipped];
  }

  /** Marks a count as used. Returns false if it was used before or is too old to be tracked. */
  use(count: number): boolean {
    if (count <= this.#highest) return this.#skipped.delete(count);
    const first = Math.max(1, count - SIZE + 1);
    for (const each of this.#skipped) {
      if (each >= first) break;
      this.#skipped.delete(each);
    }
    for (let each = Math.max(first, this.#highest + 1); each < count; each += 1) this.#skipped.add(each);
    this.#highest = count;
    return true;
  }
}
