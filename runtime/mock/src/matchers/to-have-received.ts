import type { JournalFilter } from "../journal/journal-filter.js";
import { compareCalls, describeCalls, type MatcherResult } from "./describe-calls.js";

/** Passes if a mock received a call of an operation that matches the conditions. */
export function toHaveReceived(
  mock: unknown,
  operation: string,
  conditions: Omit<JournalFilter, "operation"> = {},
): MatcherResult {
  const calls = compareCalls(mock, operation, conditions);
  const pass = calls.some(({ mismatch }) => mismatch === null);
  const what = `a ${Object.keys(conditions).length === 0 ? "" : "matching "}call to ${operation}`;
  return {
    pass,
    message: () =>
      `Expected ${pass ? "no" : "the mock to receive"} ${pass ? what.slice(2) : what}.\n${describeCalls(calls)}`,
  };
}
