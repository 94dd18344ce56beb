import type { IncomingMessage, ServerResponse } from "node:http";
import type { MockRequest, MockResponse } from "../../message.js";
import type { Core } from "../core.js";
import { hasBody, readBody, type ReceivedBody } from "./read-body.js";
import { readTarget } from "./read-target.js";
import { errorResponse } from "./error-response.js";
import { sendResponse } from "./send-response.js";

export interface RequestListenerOptions {
  readonly core: Core;
  /** Whether the server may be called by the host of a request. */
  readonly allows: (host: string) => boolean;
  readonly maxBodyBytes: number;
  readonly onError: (error: unknown) => void;
}

/** Makes the listener of a server. It throws nothing: that would end the process. */
export function createRequestListener(serving: RequestListenerOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const { maxBodyBytes } = serving;
  return (request, response) => {
    if (!hasBody(request)) reply(serving, response, null);
    else readBody(request, maxBodyBytes, (body) => reply(serving, response, body));
  };
}

function reply(serving: RequestListenerOptions, response: ServerResponse, body: ReceivedBody): void {
  try {
    const answer = answerTo(serving, response.req, body);
    const latency = answer.mishap === null ? 0 : answer.mishap.latency;
    if (latency > 0) later(latency, response, () => send(serving, response, answer));
    else sendResponse(answer, response);
  } catch (error) {
    fail(serving, response, error);
  }
}

function send(serving: RequestListenerOptions, response: ServerResponse, answer: MockResponse): void {
  try {
    sendResponse(answer, response);
  } catch (error) {
    fail(serving, response, error);
  }
}

function fail({ onError }: RequestListenerOptions, response: ServerResponse, error: unknown): void {
  onError(error);
  if (response.headersSent) response.destroy();
  else sendResponse(errorResponse(500, "The mock could not answer; the log of its server says why."), response);
}

function later(latency: number, response: ServerResponse, act: () => void): void {
  const timer = setTimeout(act, latency);
  response.once("close", () => clearTimeout(timer));
}

function answerTo({ core, allows }: RequestListenerOptions, message: IncomingMessage, body: ReceivedBody): MockResponse {
  const target = readTarget(message.url ?? "");
  if (target === null) return errorResponse(400, "The request line has no path.");
  const host = target.host ?? message.headers.host;
  // Only HTTP/1.0 may go without; browsers do not speak it.
  if (host !== undefined && !allows(host)) return errorResponse(421, "This server is not called by that host.");

  const { remoteAddress } = message.socket;
  const request: MockRequest = {
    method: message.method ?? "GET",
    target: target.path,
    header: (name) => headerOf(message, name),
    body: body === "too large" ? null : body,
    address: remoteAddress === undefined ? core.address() : plainAddress(remoteAddress),
  };
  if (body !== "too large") return core.handle(request);
  return core.tooLarge?.(request) ?? errorResponse(413, "The body is longer than this server reads.");
}

/** Node's headers are an object with a prototype, and lists where a header may not be joined. */
function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (value === undefined) return null;
  return typeof value === "string" ? value : value.join(", ");
}

/** A server of both families shows an IPv4 address as `::ffff:127.0.0.1`. */
function plainAddress(address: string): string {
  return address.startsWith("::ffff:") ? address.slice(7) : address;
}
