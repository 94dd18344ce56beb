import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Reporter } from "../diagnostics/reporter.js";
import type { RunOptions } from "./run-options.js";

/** Returns the diagnostics of a run. In strict mode, warnings are errors. */
export function reportedDiagnostics(reporter: Reporter, { strict = false }: RunOptions): readonly Diagnostic[] {
  if (!strict) return reporter.diagnostics;
  return reporter.diagnostics.map((each) => (each.severity === "warning" ? { ...each, severity: "error" } : each));
}
