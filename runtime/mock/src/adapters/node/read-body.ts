import type { IncomingMessage } from "node:http";

/** The bytes of a request; null where there are none. */
export type ReceivedBody = Uint8Array | "too large" | null;

/** Whether there is anything to wait for (RFC 9112 section 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers["content-length"];
  return (length !== undefined && length !== "0") || headers["transfer-encoding"] !== undefined;
}

/**
 * Reads a body to its end, also one that is longer than the limit: a client that gets its answer before it has sent
 * everything may see a broken connection instead. One that breaks off is over: nothing is done.
 */
export function readBody(request: IncomingMessage, limit: number, done: (body: ReceivedBody) => void): void {
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
