import type { Reporter } from "../diagnostics/reporter.js";
import type { Host } from "../host/host.js";
import { locationOf } from "../model/location.js";
import { listStagings } from "../write/staging.js";
import type { RunOptions, RunResult } from "./run-options.js";
import { runPackages } from "./run-packages.js";

/** Plans all packages without writing them. */
export function checkPackages(options: RunOptions): Promise<RunResult> {
  return runPackages(options, { before: reportInterrupted, after: async () => undefined });
}

async function reportInterrupted(output: string, host: Host, reporter: Reporter): Promise<void> {
  for (const { folder } of await listStagings(output, host)) {
    reporter.report({
      code: "interrupted-run",
      severity: "error",
      at: locationOf(folder, ""),
      message: "A run was interrupted while it was writing to this folder.",
      help: "Run almanac generate to finish it.",
    });
  }
}
