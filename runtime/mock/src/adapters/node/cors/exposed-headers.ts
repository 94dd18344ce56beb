import type { MockResponse } from "../../../message.js";

/** Headers that pages can always read (Fetch standard, "CORS-safelisted response-header name") or never read. */
const excluded: ReadonlySet<string> = /*@__PURE__*/ new Set([
  "cache-control",
  "content-language",
  "content-length",
  "content-type",
  "expires",
  "last-modified",
  "pragma",
  "set-cookie",
]);

/** Returns the header that lets a page read all headers of a response; empty if the page can read them anyway. */
export function exposedHeaders(headers: MockResponse["headers"]): MockResponse["headers"] {
  const names = new Map(headers.map(([name]) => [name.toLowerCase(), name]));
  const exposed = [...names].filter(([key]) => !excluded.has(key)).map(([, name]) => name);
  return exposed.length === 0 ? [] : [["Access-Control-Expose-Headers", exposed.join(", ")]];
}
