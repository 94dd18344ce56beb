import type { Reporter } from "../../diagnostics/reporter.js";
import { member } from "../../model/json.js";
import type { ApiDocument, ResponseHeader } from "../../resolve/document.js";

/**
 * Whether the mock generates a response header: the header must be required, or the document must declare a value for
 * it. Headers that concern the connection, browsers or the mock itself are excluded, because clients would act on a
 * generated value. `Content-Encoding` is excluded, because the mock doesn't compress bodies.
 */
export function isGeneratedHeader({ name, required, schema, example }: ResponseHeader, status: string): boolean {
  const key = name.toLowerCase();
  if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name) || reserved.has(key) || /^(access-control-|(x-)?rate-?limit)/.test(key))
    return false;
  // The `Location` in an example isn't the URL of the created entity, so an example isn't a reason to generate the
  // header.
  if (key === "location" && !status.startsWith("3")) return required;
  const hasValue = ["example", "examples", "const"].some((keyword) => member(schema, keyword) !== undefined);
  return required || example !== null || hasValue;
}

const reserved: ReadonlySet<string> = new Set([
  ...["connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"],
  ...["content-length", "content-encoding", "content-type", "content-range", "date", "set-cookie2"],
  ...["www-authenticate", "proxy-authenticate", "allow", "link", "deprecation", "sunset"],
  ...["alt-svc", "clear-site-data", "refresh", "strict-transport-security"],
]);

/**
 * Reports header examples that can't be sent, because the mock omits these headers. A line break, for example, would
 * start another header.
 */
export function checkHeaders(documents: readonly ApiDocument[], reporter: Reporter): void {
  const responses = documents.flatMap(({ operations }) => operations.flatMap((operation) => operation.responses));
  for (const { name, example } of responses.flatMap(({ headers }) => headers)) {
    if (example === null || typeof example.value !== "string" || /^[\t\x20-\x7e\x80-\xff]*$/.test(example.value))
      continue;
    reporter.report({
      code: "unsendable-header",
      severity: "warning",
      at: example.at,
      message: `The example of the header ${name} contains characters that are not allowed in headers, so the mock omits the header.`,
      help: "Write the example on one line, in Latin-1 characters.",
    });
  }
}
