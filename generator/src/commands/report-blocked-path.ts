import type { Reporter } from "../diagnostics/reporter.js";
import { locationOf } from "../model/location.js";

/** Reports a file or folder at a path that the generator needs to write to. */
export function reportBlockedPath(path: string, message: string, reporter: Reporter): void {
  reporter.report({
    code: "blocked-path",
    severity: "error",
    at: locationOf(path, ""),
    message,
    help: "Move it away, or choose another output folder.",
  });
}
