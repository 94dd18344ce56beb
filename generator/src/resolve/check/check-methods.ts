import type { Report } from "../../diagnostics/reporter.js";
import type { DocumentOperation } from "../document.js";

/** Methods that the Fetch standard forbids. */
const forbidden = ["CONNECT", "TRACE", "TRACK"];
/** Methods that have their own field in a Path Item Object. */
const fixed = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];

/** Reports methods that are misplaced, invalid, or not allowed by fetch. */
export function checkMethods(operations: readonly DocumentOperation[], report: (entry: Report) => void): void {
  for (const { method, at } of operations) {
    const isAdditional = at.includes("/additionalOperations/");
    if (isAdditional && fixed.includes(method.toUpperCase())) {
      report({
        code: "misplaced-method",
        severity: "warning",
        at,
        onKey: true,
        message: `additionalOperations must not contain ${method}, which has its own field in a path item. The operation is used, and its method is sent exactly as written.`,
        help: `Move the operation to the field "${method.toLowerCase()}" of the path item.`,
      });
    } else if (!/^[\w!#$%&'*+.^`|~-]+$/.test(method)) {
      report({
        code: "malformed-method",
        severity: "error",
        at,
        onKey: true,
        message: `${JSON.stringify(method)} is not a valid HTTP method.`,
        help: "Write one word, such as LINK.",
      });
    }
    if (!forbidden.includes(method.toUpperCase())) continue;
    report({
      code: "method-not-sendable",
      severity: "warning",
      at,
      onKey: true,
      message: `fetch cannot send ${method} requests, so calls to this operation fail.`,
      help: "Exclude the operation with `filter` in almanac.yaml, or with `--exclude` on the command line.",
    });
  }
}
