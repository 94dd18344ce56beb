import type { Readable } from "node:stream";
import type { NodeRequest } from "./node-message.js";

/** The body of a request; null if it has none. */
export type ReceivedBody = Uint8Array | "too large" | "too slow" | null;

export interface BodyLimits {
  readonly bytes: number;
  /** In milliseconds. Applies to HTTP/2; for HTTP/1.1, Node has a timeout for requests. */
  readonly time: number;
}

/**
 * Reads a body to its end, even if it exceeds the limit. Otherwise, a client could receive the response while it is
 * still sending the body, and report a broken connection. `done` isn't called if the client disconnects. If there is no
 * body, `done` is called before the function returns.
 */
export function readBody(request: NodeRequest, limits: BodyLimits, done: (body: ReceivedBody) => void): void {
  if (!hasBody(request)) return done(null);
  let chunks: Buffer[] = [];
  let length = 0;
  const timer = "stream" in request ? setTimeout(() => finish("too slow"), limits.time) : undefined;
  const collect = (chunk: Buffer): void => {
    length += chunk.length;
    if (length <= limits.bytes) chunks.push(chunk);
    else chunks = [];
  };
  const finish = (body: ReceivedBody): void => {
    clearTimeout(timer);
    stream.off("data", collect).off("end", end);
    done(body);
  };
  const end = (): void => {
    // For HTTP/2, Node also emits `end` if the client resets the stream or disconnects.
    if ("stream" in request && (request.stream.closed || request.stream.destroyed)) return clearTimeout(timer);
    const [first] = chunks;
    if (length > limits.bytes) finish("too large");
    else if (first === undefined) finish(null);
    else finish(chunks.length === 1 ? first : Buffer.concat(chunks, length));
  };
  const stream: Readable = request;
  stream.on("data", collect).on("end", end);
}

/** Whether a request has a body (RFC 9112 section 6.3, RFC 9113 section 8.1). */
function hasBody(request: NodeRequest): boolean {
  if ("stream" in request) return !request.stream.endAfterHeaders;
  const length = request.headers["content-length"];
  return (length !== undefined && length !== "0") || request.headers["transfer-encoding"] !== undefined;
}
