import type { MockResponse } from "../../message.js";
import { allowsBody } from "../allows-body.js";
import type { FetchCall } from "./fetch-call.js";
import { byteLength } from "./byte-length.js";
import { truncatedStream } from "./truncated-stream.js";

const encoder = /*@__PURE__*/ new TextEncoder();

/** No body of the mock is in memory that threads share, which `Response` refuses. */
type NonShared = Uint8Array<ArrayBuffer>;

/** Makes the `Response` that a platform would make of an answer, once it has begun. */
export function toResponse({ status, headers, body, mishap }: MockResponse, { request, url }: FetchCall): Response {
  const allowed = allowsBody(status) ? body : null;
  const kept = withoutLength(headers);
  // As over HTTP (RFC 9110 section 8.6).
  if (status !== 204 && status !== 304) kept.push(["Content-Length", String(lengthOf(allowed))]);
  const response = new Response(
    request.method === "HEAD" || allowed === null ? null : contentOf(allowed, headers, mishap?.end === "truncated"),
    { status, headers: kept },
  );
  // Configurable: MSW sets it again.
  return Object.defineProperty(response, "url", { value: url, configurable: true });
}

/** Text stays text, which `Response` reads with fewer copies; but one without a type would get one that the answer has not. */
function contentOf(
  body: string | Uint8Array,
  headers: MockResponse["headers"],
  isTruncated: boolean,
): string | NonShared | ReadableStream<Uint8Array> {
  if (isTruncated) return truncatedStream(typeof body === "string" ? encoder.encode(body) : body);
  if (typeof body !== "string") return body as NonShared;
  const hasType = headers.some(([name]) => name.length === 12 && name.toLowerCase() === "content-type");
  return hasType ? body : encoder.encode(body);
}

function lengthOf(body: MockResponse["body"]): number {
  if (body === null) return 0;
  return typeof body === "string" ? byteLength(body) : body.length;
}

/** The length is the body's to say. */
function withoutLength(headers: MockResponse["headers"]): [name: string, value: string][] {
  const kept: [string, string][] = [];
  for (const [name, value] of headers) {
    if (name.length !== 14 || name.toLowerCase() !== "content-length") kept.push([name, value]);
  }
  return kept;
}
