import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { MockResponse } from "../../message.js";
import { allowsBody } from "../allows-body.js";

const encoder = /*@__PURE__*/ new TextEncoder();

/** Sends a response and applies its transport fault. Throws if the status or a header is invalid. */
export function sendResponse({ status, headers, body, transportFault }: MockResponse, response: ServerResponse): void {
  const end = transportFault === null ? "whole" : transportFault.end;
  if (end === "reset") return reset(response.req.socket);
  if (status < 200) throw new RangeError(`A final response cannot have the status ${status}.`);

  const content = allowsBody(status) ? body : null;
  response.writeHead(status, flatten(headers, status, content));
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
  // RFC 9110 section 8.6: a 204 has no Content-Length. A 304 may have only that of the corresponding 200, which is
  // unknown here.
  if (status !== 204 && status !== 304) flat.push("Content-Length", String(lengthOf(content)));
  return flat;
}

function lengthOf(content: MockResponse["body"]): number {
  if (content === null) return 0;
  return typeof content === "string" ? Buffer.byteLength(content) : content.length;
}

function truncate(content: MockResponse["body"], response: ServerResponse): void {
  const bytes = typeof content === "string" ? encoder.encode(content) : (content ?? new Uint8Array());
  response.flushHeaders();
  if (bytes.length > 1 && response.req.method !== "HEAD") response.write(bytes.subarray(0, bytes.length >> 1));
  response.req.socket.destroySoon();
}

function reset(socket: Socket): void {
  // Only TCP connections can be reset. A TLS connection is closed without a close_notify alert.
  if ("encrypted" in socket) socket.destroy();
  else socket.resetAndDestroy();
}
