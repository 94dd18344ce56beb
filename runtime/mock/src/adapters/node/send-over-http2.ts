import type { Http2ServerResponse, OutgoingHttpHeaders, ServerHttp2Stream } from "node:http2";
import type { MockResponse, TransportFault } from "../../message.js";
import { firstHalf } from "./first-half.js";

export interface Http2Content {
  readonly status: number;
  /** Names and values alternate. */
  readonly headers: readonly string[];
  readonly content: MockResponse["body"];
  readonly end: TransportFault["end"];
}

/** Connection-specific headers (RFC 9113 section 8.2.2). Browsers reject an HTTP/2 response that has one. */
const connectionHeaders: ReadonlySet<string> = /*@__PURE__*/ new Set([
  "connection",
  "http2-settings",
  "keep-alive",
  "proxy-connection",
  "te",
  "transfer-encoding",
  "upgrade",
]);

/** Error codes (RFC 9113 section 7) that don't make clients retry the request. */
const noError = 0;
const internalError = 2;

/**
 * Sends a response over HTTP/2. A transport fault resets only the stream of the request, because the connection can
 * carry other requests. Throws if a header is invalid.
 */
export function sendOverHttp2({ status, headers, content, end }: Http2Content, response: Http2ServerResponse): void {
  const { stream } = response;
  if (stream.destroyed || stream.closed) return;
  if (end === "reset") return stream.close(internalError);
  const isHead = response.req.method === "HEAD";
  const bytes = end === "truncated" && !isHead ? firstHalf(content) : null;
  const isTruncated = bytes !== null && bytes.length > 0;
  // Waiting for trailers prevents Node from ending the body before the stream is reset.
  stream.respond(toObject(status, headers), { waitForTrailers: isTruncated });
  if (isTruncated) stream.write(bytes, () => setImmediate(() => stream.close(internalError)));
  else stream.end(isHead ? undefined : (content ?? undefined), () => stopUpload(stream));
}

/**
 * Converts headers for `respond`. Also validates them, because `respond`, unlike `writeHead`, accepts invalid values.
 */
function toObject(status: number, headers: readonly string[]): OutgoingHttpHeaders {
  const { validateHeaderName, validateHeaderValue } = process.getBuiltinModule("node:http");
  const object = Object.create(null) as OutgoingHttpHeaders;
  object[":status"] = status;
  for (let index = 0; index + 1 < headers.length; index += 2) {
    const name = (headers[index] ?? "").toLowerCase();
    const value = headers[index + 1] ?? "";
    if (connectionHeaders.has(name)) continue;
    validateHeaderName(name);
    validateHeaderValue(name, value);
    const earlier = object[name];
    object[name] = earlier === undefined ? value : [earlier, value].flat().map(String);
  }
  return object;
}

/** Tells a client that is still sending the body that the response is complete (RFC 9113 section 8.1). */
function stopUpload(stream: ServerHttp2Stream): void {
  if (stream.endAfterHeaders || stream.readableEnded) return;
  // Without `setImmediate`, some versions of Node drop a response that has no body.
  setImmediate(() => stream.close(noError));
}
