import type { RunOptions } from "../../commands/run-options.js";
import type { Recording } from "./recording.js";

/** Records that the run has read a commit. After a run that has written files, the next run reads no commit. */
export function recordCommits(options: RunOptions, recording: Recording): RunOptions {
  return {
    ...options,
    openCommitted: async (...args) => {
      recording.hasReadCommits = true;
      return (await options.openCommitted?.(...args)) ?? null;
    },
  };
}
