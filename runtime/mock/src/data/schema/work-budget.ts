/** Enough for values with a hundred thousand parts. Only schemas that combine exponentially many others need more. */
const MAX_STEPS = 100_000;

/**
 * Limits the work for one value, because the number of combinations of nested values and schemas can grow
 * exponentially. Once the budget is spent, values are treated as valid, and no more alternatives are tried.
 */
export class WorkBudget {
  #left = MAX_STEPS;

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  spend(steps = 1): void {
    this.#left -= steps;
  }
}
