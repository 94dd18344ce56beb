import type { OperationFinder } from "../../analyze/names/operation-finder.js";
import type { Reporter } from "../../diagnostics/reporter.js";
import type { Location } from "../../model/location.js";

interface ReportAmbiguousOptions {
  readonly finder: OperationFinder;
  readonly reporter: Reporter;
}

/** Reports a name if it refers to several operations. Returns whether it is ambiguous. */
export function reportAmbiguous(name: string, at: Location, { finder, reporter }: ReportAmbiguousOptions): boolean {
  const paths = finder.documentNames.has(name) ? [] : finder.pathsOf(name);
  if (paths.length < 2) return false;
  reporter.report({
    code: "ambiguous-operation",
    severity: "error",
    at,
    onKey: true,
    message: `Several operations are named ${JSON.stringify(name)}: ${[...paths].sort().join(", ")}.`,
    help: "Use one of these names, or an operationId.",
  });
  return true;
}
