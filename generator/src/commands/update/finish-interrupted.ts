import type { Reporter } from "../../diagnostics/reporter.js";
import { folderOf } from "../../host/file-path.js";
import type { Host } from "../../host/host.js";
import { finishJournal } from "../../write/finish-journal.js";
import { findInterrupted } from "./find-interrupted.js";
import { reportInterruptedUpdate } from "./report-interrupted-update.js";

interface FinishOptions {
  /** The path of the configuration. */
  readonly config: string;
  /** Whether files may be written. */
  readonly isWritten: boolean;
  readonly host: Host;
}

/**
 * Finishes the updates that were killed while they replaced copies. If there are any and files may not be written,
 * reports an error and returns false.
 */
export async function finishInterrupted(
  { config, isWritten, host }: FinishOptions,
  reporter: Reporter,
): Promise<boolean> {
  const interrupted = await findInterrupted(config, host);
  if (!isWritten && interrupted.length > 0) {
    reportInterruptedUpdate(interrupted, reporter);
    return false;
  }
  for (const { folder, journal } of interrupted) await finishJournal(folder, { root: folderOf(config), journal }, host);
  return true;
}
