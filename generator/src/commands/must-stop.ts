import type { Reporter } from "../diagnostics/reporter.js";
import type { RunOptions } from "./run-options.js";

/** Whether the run must stop because of an error or, in strict mode, a warning. */
export function mustStop(reporter: Reporter, { strict = false }: Pick<RunOptions, "strict"> = {}): boolean {
  return reporter.hasErrors || (strict && reporter.diagnostics.some(({ severity }) => severity === "warning"));
}
