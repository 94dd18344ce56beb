import type { Reporter } from "../../diagnostics/reporter.js";
import { joinPath } from "../../host/file-path.js";
import { locationOf } from "../../model/location.js";
import type { InterruptedUpdate } from "./find-interrupted.js";

/** Reports the first of the updates that were killed while they replaced copies. */
export function reportInterruptedUpdate([first]: readonly InterruptedUpdate[], reporter: Reporter): void {
  if (first === undefined) return;
  reporter.report({
    code: "interrupted-run",
    severity: "error",
    at: locationOf(joinPath(".", first.folder), ""),
    message: "almanac update was interrupted while it replaced copies, so some copies are old and others are new.",
    help: "Run almanac update --write, which first replaces the remaining copies.",
  });
}
