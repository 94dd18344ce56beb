import type { JournalFilter } from "../journal/journal-filter.js";
import { compareCalls, describeCalls, type MatcherResult } from "./describe-calls.js";

/** Passes if a mock received exactly the given number of calls to an operation that match the conditions. */
export function toHaveReceivedTimes(
  mock: unknown,
  operation: string,
  times: number,
  conditions: Omit<JournalFilter, "operation"> = {},
): MatcherResult {
  const calls = compareCalls(mock, operation, conditions);
  const count = calls.filter(({ mismatch }) => mismatch === null).length;
  const pass = count === times;
  return {
    pass,
    message: () =>
      `Expected ${pass ? "a number other than " : ""}${times} of the calls to ${operation} to match; ${count} did.\n${describeCalls(calls)}`,
  };
}
