import type { Reporter } from "../diagnostics/reporter.js";
import { locationOf } from "../model/location.js";
import type { TemplateProblem } from "../render/own/template-problem.js";

/** Reports a problem in a template of a user. */
export function reportTemplate(
  path: string,
  { line, column, message, help }: TemplateProblem,
  reporter: Reporter,
): void {
  reporter.report({
    code: "invalid-template",
    severity: "error",
    at: locationOf(path, `@${String(line)}:${String(column)}`),
    message,
    ...(help === null ? {} : { help }),
  });
}
