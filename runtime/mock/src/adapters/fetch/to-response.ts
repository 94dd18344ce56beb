import type { MockResponse } from "../../message.js";
import { allowsBody } from "../allows-body.js";
import type { FetchCall } from "./fetch-call.js";
import { byteLength } from "./byte-length.js";
import { textStream } from "./text-stream.js";
import { truncatedStream } from "./truncated-stream.js";

const encoder = /*@__PURE__*/ new TextEncoder();

/** `Response` rejects bytes in shared memory, which the mock's bodies never use. */
type NonShared = Uint8Array<ArrayBuffer>;

/** Converts the mock's response to the platform's `Response`. */
export function toResponse(
  { status, headers, body, transportFault, stream }: MockResponse,
  { request, url, signal }: FetchCall,
): Response {
  if (stream !== undefined) return new Response(textStream(stream, signal), { status, headers: headers.map(copyPair) });
  const content = allowsBody(status) ? body : null;
  const sentHeaders = withoutContentLength(headers);
  // 204 and 304 have no Content-Length, as over HTTP (RFC 9110 section 8.6).
  if (status !== 204 && status !== 304) sentHeaders.push(["Content-Length", String(lengthOf(content))]);
  const response = new Response(
    request.method === "HEAD" || content === null
      ? null
      : toBodyInit(content, headers, transportFault?.end === "truncated"),
    { status, headers: sentHeaders },
  );
  // Configurable, because MSW redefines the property.
  return Object.defineProperty(response, "url", { value: url, configurable: true });
}

/**
 * Returns a string as is, because `Response` copies strings less often than bytes. If there is no Content-Type header,
 * encodes the string, because `Response` would add the header for a string.
 */
function toBodyInit(
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

/** The headers without Content-Length, which is computed from the body. */
function withoutContentLength(headers: MockResponse["headers"]): [name: string, value: string][] {
  const others: [string, string][] = [];
  for (const [name, value] of headers) {
    if (name.length !== 14 || name.toLowerCase() !== "content-length") others.push([name, value]);
  }
  return others;
}

function copyPair([name, value]: MockResponse["headers"][number]): [name: string, value: string] {
  return [name, value];
}
