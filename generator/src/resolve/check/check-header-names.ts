import type { Report } from "../../diagnostics/reporter.js";
import { childOf, type Location } from "../../model/location.js";
import type { ApiDocument } from "../document.js";

/** The syntax of header names (RFC 9110, section 5.6.2). */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** Reports invalid header names. Otherwise, they would be noticed only when a request is sent. */
export function checkHeaderNames({ operations, securitySchemes }: ApiDocument, report: (entry: Report) => void): void {
  const check = (name: string, at: Location, onKey = false): void => {
    if (token.test(name)) return;
    report({
      code: "malformed-header-name",
      severity: "error",
      at,
      onKey,
      message: `${JSON.stringify(name)} is not a valid header name.`,
      help: "Use letters, digits and hyphens, as in X-Request-Id.",
    });
  };
  for (const { parameters, responses } of operations) {
    for (const { in: kind, name, at } of parameters) if (kind === "header") check(name, childOf(at, "name"));
    for (const { headers, at } of responses)
      for (const { name } of headers) check(name, childOf(at, "headers", name), true);
  }
  for (const { kind, at } of securitySchemes)
    if (kind.type === "apiKey" && kind.in === "header") check(kind.name, childOf(at, "name"));
}
