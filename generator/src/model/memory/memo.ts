interface Entry<Result> {
  readonly parts: readonly unknown[];
  readonly result: Result;
  /** The names of the inner results from which this result was computed. */
  readonly inner: readonly string[];
}

/**
 * Keeps the results of a computation from one run of a process to the next, keyed by name. A result is found only if all
 * values that determine it are the same: equal texts and numbers, or the same objects.
 */
export class Memo<Result> {
  readonly #entries = new Map<string, Entry<Result>>();
  readonly #used = new Set<string>();
  readonly #inner: Memo<unknown> | null;
  /** The results that were used since the last miss of the outer memo. */
  #recent = new Set<string>();

  /**
   * `inner` keeps the intermediate results from which these results are computed, one after the other. An inner result is
   * in use as long as a result that was computed from it is in use.
   */
  constructor(inner: Memo<unknown> | null = null) {
    this.#inner = inner;
  }

  /** Returns the result that was computed from the same values; null if there is none. */
  find(name: string, parts: readonly unknown[]): Result | null {
    const entry = this.#entries.get(name);
    const isSame =
      entry?.parts.length === parts.length && entry.parts.every((part, index) => Object.is(part, parts[index]));
    if (entry === undefined || !isSame) {
      if (this.#inner !== null) this.#inner.#recent = new Set();
      return null;
    }
    this.#use(name);
    if (this.#inner !== null) for (const each of entry.inner) this.#inner.#use(each);
    return entry.result;
  }

  keep(name: string, parts: readonly unknown[], result: Result): Result {
    const inner = this.#inner === null ? [] : [...this.#inner.#recent];
    this.#entries.set(name, { parts, result, inner });
    this.#use(name);
    return result;
  }

  #use(name: string): void {
    this.#used.add(name);
    this.#recent.add(name);
  }

  /** Returns the result that was computed from the same values, or computes it. */
  reuse(name: string, parts: readonly unknown[], compute: () => Result): Result {
    return this.find(name, parts) ?? this.keep(name, parts, compute());
  }

  /** Ends a run. Drops the results that the run didn't use, unless it had errors and may have stopped early. */
  endRun(isSound: boolean): void {
    if (isSound) for (const name of this.#entries.keys()) if (!this.#used.has(name)) this.#entries.delete(name);
    this.#used.clear();
    this.#recent.clear();
  }
}
