import type { IncomingMessage, ServerResponse } from "node:http";
import type { MockRequest, MockResponse } from "../../message.js";
import type { Core } from "../core.js";
import type { Cors } from "./cors/create-cors.js";
import { readBody, type ReceivedBody } from "./read-body.js";
import { readTarget } from "./read-target.js";
import { errorResponse } from "./error-response.js";
import { sendResponse } from "./send-response.js";

/** A mock whose server may handle requests asynchronously. */
export interface ListeningCore extends Omit<Core, "handle"> {
  readonly handle: (request: MockRequest) => MockResponse | Promise<MockResponse>;
}

export interface RequestListenerOptions {
  readonly scheme: "http" | "https";
  readonly core: ListeningCore;
  readonly isAllowedHost: (host: string) => boolean;
  /** Null if CORS is off. */
  readonly cors: Cors | null;
  readonly maxBodyBytes: number;
  readonly onError: (error: unknown) => void;
}

/** Creates the request listener of a server. It never throws, because an uncaught error would end the process. */
export function createRequestListener(
  options: RequestListenerOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => readBody(request, options.maxBodyBytes, (body) => respond(options, response, body));
}

function respond(options: RequestListenerOptions, response: ServerResponse, body: ReceivedBody): void {
  try {
    const content = handle(options, response.req, body);
    if (content instanceof Promise)
      content.then(
        (settled) => sendLater(options, response, settled),
        (error: unknown) => fail(options, response, error),
      );
    else sendLater(options, response, content);
  } catch (error) {
    fail(options, response, error);
  }
}

function sendLater(options: RequestListenerOptions, response: ServerResponse, received: MockResponse): void {
  const content = withCors(received, options, response.req);
  const latency = content.transportFault === null ? 0 : content.transportFault.latency;
  if (latency > 0) delay(latency, response, () => send(options, response, content));
  else send(options, response, content);
}

function send(options: RequestListenerOptions, response: ServerResponse, content: MockResponse): void {
  try {
    sendResponse(content, response);
  } catch (error) {
    fail(options, response, error);
  }
}

function fail(options: RequestListenerOptions, response: ServerResponse, error: unknown): void {
  options.onError(error);
  if (response.headersSent) return void response.destroy();
  const content = errorResponse(500, "The mock failed to handle the request. See the log of its server.");
  sendResponse(withCors(content, options, response.req), response);
}

function withCors(content: MockResponse, { cors }: RequestListenerOptions, request: IncomingMessage): MockResponse {
  return cors === null ? content : cors.addHeaders(content, request);
}

/** Calls a function after the latency, unless the connection is closed first. */
function delay(latency: number, response: ServerResponse, callback: () => void): void {
  const timer = setTimeout(callback, latency);
  response.once("close", () => clearTimeout(timer));
}

function handle(
  { core, cors, scheme, isAllowedHost }: RequestListenerOptions,
  message: IncomingMessage,
  body: ReceivedBody,
): MockResponse | Promise<MockResponse> {
  if (hasSeveralHosts(message)) return errorResponse(400, "The request has several Host headers.");
  const target = readTarget(message.url ?? "");
  if (target === null) return errorResponse(400, "The target of the request is neither a path nor an HTTP URL.");
  const host = target.host ?? message.headers.host;
  // Only HTTP/1.0 requests can lack a host, and browsers don't send them.
  if (host !== undefined && !isAllowedHost(host))
    return errorResponse(
      421,
      `This server doesn't accept requests for the host ${JSON.stringify(host)}. Allow it with --allow-host ${host.replace(/:\d*$/, "")}, or with allowedHosts of listen().`,
    );

  const preflight = cors?.respondToPreflight(message);
  if (preflight) return preflight;

  const { remoteAddress } = message.socket;
  const request: MockRequest = {
    method: message.method ?? "GET",
    target: target.path,
    header: (name) => headerOf(message, name),
    rawHeaders: message.rawHeaders,
    origin: host === undefined ? undefined : toOrigin(scheme, host),
    body: body === "too large" ? null : body,
    address: remoteAddress === undefined ? core.address() : plainAddress(remoteAddress),
  };
  if (body !== "too large") return core.handle(request);
  return core.tooLarge?.(request) ?? errorResponse(413, "The body exceeds the limit of this server.");
}

/** Whether the `Host` header is repeated (RFC 9112 section 3.2). Node would ignore all but the first. */
function hasSeveralHosts({ rawHeaders }: IncomingMessage): boolean {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (name.length === 4 && name.toLowerCase() === "host") count += 1;
  }
  return count > 1;
}

/** Returns the origin of a request; `undefined` if the host is invalid, which is possible only if every host is allowed. */
function toOrigin(scheme: string, host: string): string | undefined {
  return /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host) ? `${scheme}://${host.toLowerCase()}` : undefined;
}

/**
 * Returns a request header. Looks up own properties only, because Node's headers object has a prototype. Headers that
 * Node can't combine are arrays.
 */
function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (value === undefined) return null;
  return typeof value === "string" ? value : value.join(", ");
}

/** Removes the prefix `::ffff:`, which a dual-stack server adds to IPv4 addresses. */
function plainAddress(address: string): string {
  return address.startsWith("::ffff:") ? address.slice(7) : address;
}
