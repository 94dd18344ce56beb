import { connect, type ClientHttp2Session, type ClientHttp2Stream, type IncomingHttpHeaders } from "node:http2";
import { onTestFinished } from "vitest";

/** What a client received for a request over HTTP/2. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** The error code of the stream (RFC 9113 section 7); 0 if it ended normally. */
  readonly code: number;
}

/** Opens an HTTP/2 connection for one test. */
export function openConnection(url: string, ca: string, options: object = {}): ClientHttp2Session {
  const session = connect(url, { ca, ...options });
  session.on("error", () => undefined);
  onTestFinished(() => session.destroy());
  return session;
}

/** Sends a request over an HTTP/2 connection. Resolves when its stream is closed. */
export function send(
  session: ClientHttp2Session,
  headers: Readonly<Record<string, string | readonly string[]>>,
  body: string | Uint8Array | null = null,
): Promise<Received> {
  const stream = session.request({ ":path": "/", ...headers }, { endStream: body === null });
  if (body !== null) stream.end(body);
  return receive(stream);
}

/** Waits until a stream is closed. */
export function receive(stream: ClientHttp2Stream): Promise<Received> {
  return new Promise((resolve) => {
    let headers: IncomingHttpHeaders = {};
    const chunks: Buffer[] = [];
    stream.on("response", (received) => (headers = received));
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("error", () => undefined);
    stream.on("close", () => resolve({ headers, bytes: Buffer.concat(chunks), code: stream.rstCode }));
  });
}
