import type { IncomingMessage } from "node:http";

/** The body of a request; null if it has none. */
export type ReceivedBody = Uint8Array | "too large" | null;

/** Whether a request has a body (RFC 9112 section 6.3). */
function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers["content-length"];
  return (length !== undefined && length !== "0") || headers["transfer-encoding"] !== undefined;
}

/**
 * Reads a body to its end, even beyond the limit: a client that receives the response before it has sent the whole body
 * may report a broken connection instead. `done` isn't called if the client disconnects. If there is no body, `done` is
 * called before the function returns.
 */
export function readBody(request: IncomingMessage, limit: number, done: (body: ReceivedBody) => void): void {
  if (!hasBody(request)) return done(null);
  let chunks: Buffer[] = [];
  let length = 0;
  request.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks = [];
  });
  request.on("end", () => {
    const [first] = chunks;
    if (length > limit) done("too large");
    else if (first === undefined) done(null);
    else done(chunks.length === 1 ? first : Buffer.concat(chunks, length));
  });
}
