interface Entry<Result> {
  readonly parts: readonly unknown[];
  readonly result: Result;
}

/**
 * Keeps the results of a computation from one run of a process to the next, keyed by name. A result is found only if all
 * values that determine it are the same: equal texts and numbers, or the same objects.
 */
export class Memo<Result> {
  readonly #entries = new Map<string, Entry<Result>>();
  readonly #used = new Set<string>();

  /** Returns the result that was computed from the same values; null if there is none. */
  find(name: string, parts: readonly unknown[]): Result | null {
    const entry = this.#entries.get(name);
    const isSame =
      entry?.parts.length === parts.length && entry.parts.every((part, index) => Object.is(part, parts[index]));
    if (entry === undefined || !isSame) return null;
    this.#used.add(name);
    return entry.result;
  }

  keep(name: string, parts: readonly unknown[], result: Result): Result {
    this.#entries.set(name, { parts, result });
    this.#used.add(name);
    return result;
  }

  /** Returns the result that was computed from the same values, or computes it. */
  reuse(name: string, parts: readonly unknown[], compute: () => Result): Result {
    return this.find(name, parts) ?? this.keep(name, parts, compute());
  }

  /** Ends a run. Drops the results that the run didn't use, unless it had errors and may have stopped early. */
  endRun(isSound: boolean): void {
    // A run that found whole packages in memory didn't need the parts.
    const isComplete = isSound && this.#used.size > 0;
    if (isComplete) for (const name of this.#entries.keys()) if (!this.#used.has(name)) this.#entries.delete(name);
    this.#used.clear();
  }
}
