import type { Report } from "../../diagnostics/reporter.js";
import { childOf, type Location } from "../../model/location.js";
import type { ApiDocument } from "../document.js";

/** RFC 9110, section 5.6.2: what names of headers are made of. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** Names under which nothing can be sent: every platform refuses them when a request is made, which is too late. */
export function checkHeaderNames({ operations, securitySchemes }: ApiDocument, report: (entry: Report) => void): void {
  const check = (name: string, at: Location, onKey = false): void => {
    if (token.test(name)) return;
    report({
      code: "malformed-header-name",
      severity: "error",
      at,
      onKey,
      message: `${JSON.stringify(name)} cannot be the name of a header.`,
      help: "Write letters, digits and hyphens, such as X-Request-Id.",
    });
  };
  for (const { parameters, responses } of operations) {
    for (const { in: place, name, at } of parameters) if (place === "header") check(name, childOf(at, "name"));
    for (const { headers, at } of responses)
      for (const { name } of headers) check(name, childOf(at, "headers", name), true);
  }
  for (const { kind, at } of securitySchemes)
    if (kind.type === "apiKey" && kind.in === "header") check(kind.name, childOf(at, "name"));
}
