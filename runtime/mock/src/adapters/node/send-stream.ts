import type { ServerResponse } from "node:http";
import type { MockResponse } from "../../message.js";
import type { NodeResponse } from "./node-message.js";

/** The maximum number of buffered characters. If a slow client exceeds it, the server closes the connection. */
const maxPending = 64 * 1024 * 1024;

/** Sends a streamed response until the stream ends or the client disconnects. */
export function sendStream(
  { status, headers }: MockResponse,
  start: NonNullable<MockResponse["stream"]>,
  nodeResponse: NodeResponse,
): void {
  // Both versions of HTTP have these methods, but the compiler can't call an overloaded method of a union.
  const response = nodeResponse as ServerResponse;
  for (const [name, value] of headers) response.appendHeader(name, value);
  response.writeHead(status);
  if (response.req.method === "HEAD") return void response.end();
  let pending = 0;
  const write = (text: string): void => {
    if (response.destroyed || response.writableEnded) return;
    pending += text.length;
    response.write(text, () => void (pending -= text.length));
    if (pending > maxPending) response.destroy();
  };
  const stop = start({ write, end: () => void response.end() });
  response.once("close", stop);
}
