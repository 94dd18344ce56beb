import type { MockResponse } from "../message.js";
import { allowsBody } from "./allows-body.js";
import type { Asked } from "./asked.js";
import { truncatedStream } from "./truncated-stream.js";

const encoder = /*@__PURE__*/ new TextEncoder();

/** No body of the mock is in memory that threads share, which `Response` refuses. */
type NonShared = Uint8Array<ArrayBuffer>;

/** Makes the `Response` that a platform would make of an answer, once it has begun. */
export function toResponse({ status, headers, body, mishap }: MockResponse, { request, url }: Asked): Response {
  // Bytes: to a string, `Response` would give a Content-Type of its own.
  const bytes = body === null || !allowsBody(status) ? null : typeof body === "string" ? encoder.encode(body) : body;
  const content = bytes === null || request.method === "HEAD" ? null : bytes;
  const kept = withoutLength(headers);
  // As over HTTP (RFC 9110 section 8.6).
  if (status !== 204 && status !== 304) kept.push(["Content-Length", String(bytes?.length ?? 0)]);
  const response = new Response(
    content !== null && mishap?.end === "truncated" ? truncatedStream(content) : (content as NonShared | null),
    { status, headers: kept },
  );
  // Configurable: MSW sets it again.
  return Object.defineProperty(response, "url", { value: url, configurable: true });
}

/** The length is the body's to say. */
function withoutLength(headers: MockResponse["headers"]): [name: string, value: string][] {
  const kept: [string, string][] = [];
  for (const [name, value] of headers) {
    if (name.length !== 14 || name.toLowerCase() !== "content-length") kept.push([name, value]);
  }
  return kept;
}
