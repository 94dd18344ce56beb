import type { JournalFilter } from "../journal/journal-filter.js";

type Conditions = Omit<JournalFilter, "operation">;

/**
 * The types of the matchers. Use them to extend the type of `expect`. `R` is the return type of an assertion in your
 * test framework. `Operation` can be the type `OperationName` of a mock package.
 *
 * vitest: `declare module "vitest" { interface Matchers<T> extends MockMatchers<T> {} }`
 *
 * Jest: `declare module "expect" { interface Matchers<R> extends MockMatchers<R> {} }`
 */
export interface MockMatchers<R = void, Operation extends string = string> {
  /** Passes if the mock received a call of the operation that matches the conditions. */
  readonly toHaveReceived: (operation: Operation, conditions?: Conditions) => R;
  /** Passes if the mock received exactly this number of calls of the operation that match the conditions. */
  readonly toHaveReceivedTimes: (operation: Operation, times: number, conditions?: Conditions) => R;
}
