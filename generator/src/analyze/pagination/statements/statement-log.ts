import type { Reporter } from "../../../diagnostics/reporter.js";
import { childOf, type Location } from "../../../model/location.js";
import type { PaginationStatement } from "../../../model/pagination-statement.js";
import type { Problem } from "./problem.js";

/** Records which patterns in the configuration have an effect, so that the others can be reported. */
export class StatementLog {
  readonly #used = new Set<Location>();
  readonly #failed = new Map<Location, Problem>();

  addUsed({ at }: PaginationStatement): void {
    this.#used.add(at);
  }

  /** Records why a pattern has no effect on an operation. Only the first reason for each pattern is kept. */
  addFailed({ at }: PaginationStatement, problem: Problem): void {
    if (!this.#failed.has(at)) this.#failed.set(at, problem);
  }

  /** Reports each pattern that has no effect on any operation. */
  reportUnused(reporter: Reporter): void {
    for (const [at, { key, message, help }] of this.#failed) {
      if (this.#used.has(at)) continue;
      reporter.report({
        code: "invalid-pagination",
        severity: "error",
        at: key === null ? at : childOf(at, key),
        onKey: true,
        message: `The pattern has no effect on any operation. ${message}`,
        help,
      });
    }
  }
}
