import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { MockResponse } from "../../message.js";
import { allowsBody } from "../allows-body.js";
import { firstHalf } from "./first-half.js";
import type { NodeResponse } from "./node-message.js";
import { sendOverHttp2 } from "./send-over-http2.js";
import { sendStream } from "./send-stream.js";

/** Sends a response and applies its transport fault. Throws if the status or a header is invalid. */
export function sendResponse(sent: MockResponse, response: NodeResponse): void {
  const { status, headers, body, transportFault } = sent;
  const end = transportFault === null ? "whole" : transportFault.end;
  if (status < 200 && end !== "reset") throw new RangeError(`A final response cannot have the status ${status}.`);

  if (sent.stream !== undefined) return sendStream(sent, sent.stream, response);

  const content = allowsBody(status) ? body : null;
  const flat = flatten(headers, status, content);
  if ("stream" in response) return sendOverHttp2({ status, headers: flat, content, end }, response);
  if (end === "reset") return reset(response.req.socket);
  response.writeHead(status, flat);
  if (end === "truncated") truncate(content, response);
  else response.end(content);
}

/**
 * Flattens the headers into the array format that Node sends unchanged. Replaces Content-Length with the length of the
 * content.
 */
function flatten(headers: MockResponse["headers"], status: number, content: MockResponse["body"]): string[] {
  const flat: string[] = [];
  for (const [name, value] of headers) {
    if (name.length !== 14 || name.toLowerCase() !== "content-length") flat.push(name, value);
  }
  // RFC 9110 section 8.6: a 204 has no Content-Length. A 304 may have only the Content-Length of the corresponding 200,
  // which is unknown here.
  if (status !== 204 && status !== 304) flat.push("Content-Length", String(lengthOf(content)));
  return flat;
}

function lengthOf(content: MockResponse["body"]): number {
  if (content === null) return 0;
  return typeof content === "string" ? Buffer.byteLength(content) : content.length;
}

function truncate(content: MockResponse["body"], response: ServerResponse): void {
  const bytes = firstHalf(content);
  response.flushHeaders();
  if (bytes.length > 0 && response.req.method !== "HEAD") response.write(bytes);
  response.req.socket.destroySoon();
}

function reset(socket: Socket): void {
  // Only TCP connections can be reset. A TLS connection is closed without a close_notify alert.
  if ("encrypted" in socket) socket.destroy();
  else socket.resetAndDestroy();
}
