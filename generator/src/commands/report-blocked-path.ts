import type { Reporter } from "../diagnostics/reporter.js";
import { locationOf } from "../model/location.js";

/** Reports a file or folder that prevents the generator from writing to its path. */
export function reportBlockedPath(path: string, message: string, reporter: Reporter): void {
  reporter.report({
    code: "blocked-path",
    severity: "error",
    at: locationOf(path, ""),
    message,
    help: "Move it away, or choose another output folder.",
  });
}
