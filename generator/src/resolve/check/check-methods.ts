import type { Report } from "../../diagnostics/reporter.js";
import type { DocumentOperation } from "../document.js";

/** Methods that the Fetch standard lets nobody send. */
const forbidden = ["CONNECT", "TRACE", "TRACK"];
/** Methods that a path item has fields for. */
const fixed = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];

/** What of an operation's method cannot go over the wire. */
export function checkMethods(operations: readonly DocumentOperation[], report: (entry: Report) => void): void {
  for (const { method, at } of operations) {
    const isAdditional = at.includes("/additionalOperations/");
    if (isAdditional && fixed.includes(method.toUpperCase())) {
      report({
        code: "misplaced-method",
        severity: "warning",
        at,
        onKey: true,
        message: `${method} has a field of its own; here it is taken as it is written.`,
        help: `Move the operation to ${method.toLowerCase()}.`,
      });
    } else if (!/^[\w!#$%&'*+.^`|~-]+$/.test(method)) {
      report({
        code: "malformed-method",
        severity: "error",
        at,
        onKey: true,
        message: `${JSON.stringify(method)} is no HTTP method.`,
        help: "Write a word, such as LINK.",
      });
    }
    if (!forbidden.includes(method.toUpperCase())) continue;
    report({
      code: "method-not-sendable",
      severity: "warning",
      at,
      onKey: true,
      message: `No client that stands on fetch can send ${method}: calls of this operation will fail.`,
      help: "Leave the operation out by a filter.",
    });
  }
}
