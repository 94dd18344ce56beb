import type { Reporter } from "../../diagnostics/reporter.js";
import { member } from "../../model/json.js";
import type { ApiDocument, ResponseHeader } from "../../resolve/document.js";

/**
 * Whether an answer has a header of which nothing but the document knows: one that must be there, or whose value it gives. The
 * others are the connection's, the browser's, or the mock's own, and a value made up for one of them would be believed.
 */
export function isMade({ name, required, schema, example }: ResponseHeader): boolean {
  const key = name.toLowerCase();
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || reserved.has(key) || /^(access-control-|(x-)?rate-?limit)/.test(key))
    return false;
  const isStated = ["example", "examples", "const"].some((keyword) => member(schema, keyword) !== undefined);
  return required || example !== null || isStated;
}

const reserved: ReadonlySet<string> = new Set([
  ...["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"],
  ...["content-length", "content-encoding", "content-type", "content-range", "date", "set-cookie", "set-cookie2"],
  ...["www-authenticate", "proxy-authenticate", "allow", "retry-after", "location", "link", "deprecation", "sunset"],
  ...["alt-svc", "clear-site-data", "refresh", "strict-transport-security"],
]);

/** A line break in an example would end the header, and begin another: mocks leave such a header out. */
export function checkHeaders(documents: readonly ApiDocument[], reporter: Reporter): void {
  const responses = documents.flatMap(({ operations }) => operations.flatMap((operation) => operation.responses));
  for (const { name, example } of responses.flatMap(({ headers }) => headers)) {
    if (example === null || typeof example.value !== "string" || /^[\t\x20-\x7e\x80-\xff]*$/.test(example.value))
      continue;
    reporter.report({
      code: "unsendable-header",
      severity: "warning",
      at: example.at,
      message: `The example of the header ${name} holds what no header can hold; a mock leaves it out.`,
      help: "Write it on one line, in Latin letters.",
    });
  }
}
