import type { Reporter } from "../diagnostics/reporter.js";
import { locationOf } from "../model/location.js";

/** Reports that a file or folder occupies a path to which the generator needs to write. */
export function reportBlockedPath(path: string, message: string, reporter: Reporter): void {
  reporter.report({
    code: "blocked-path",
    severity: "error",
    at: locationOf(path, ""),
    message,
    help: "Move the file or link to another folder, or choose another output folder.",
  });
}
