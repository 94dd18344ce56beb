const SIZE = 1024;

/**
 * The counts (`nc`) that one nonce has been used with. Each is good for once; parallel requests may overtake one
 * another, so what has been skipped of the last 1024 is remembered and still good.
 */
export class CountWindow {
  #highest: number;
  /** Ascending. */
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

  /** Uses a count up. False if that has been done before, or if the count is too old to tell. */
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
