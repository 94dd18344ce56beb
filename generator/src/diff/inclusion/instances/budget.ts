const MAX_DEPTH = 100;

/** Limits the number of steps and the depth of a search. When a limit is reached, the search ends without a result. */
export class Budget {
  #left: number;
  #depth = 0;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** Takes one step. Returns whether there was one left. */
  take(): boolean {
    this.#left -= 1;
    return this.#left >= 0;
  }

  /** Runs a nested step; returns undefined if there was no step left, or if it would be too deep. */
  nest<T>(run: () => T): T | undefined {
    if (!this.take() || this.#depth >= MAX_DEPTH) return undefined;
    this.#depth += 1;
    const result = run();
    this.#depth -= 1;
    return result;
  }
}
