import type { RunOptions } from "../../commands/run-options.js";
import type { Recording } from "./recording.js";

/**
 * Returns options that record in `recording` whether the run reads a commit. A run reads commits to describe its
 * changes, so repeating the run after it has written them reads none.
 */
export function recordCommits(options: RunOptions, recording: Recording): RunOptions {
  return {
    ...options,
    openCommitted: async (...args) => {
      recording.hasReadCommits = true;
      return (await options.openCommitted?.(...args)) ?? null;
    },
  };
}
