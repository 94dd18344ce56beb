import type { MockRequest, MockResponse } from "../../message.js";
import type { Core } from "../core.js";
import type { Cors } from "./cors/create-cors.js";
import { errorResponse } from "./error-response.js";
import type { NodeRequest, NodeResponse } from "./node-message.js";
import { readBody, type BodyLimits, type ReceivedBody } from "./read-body.js";
import { readHost } from "./read-host.js";
import { readTarget } from "./read-target.js";
import { sendResponse } from "./send-response.js";
import { toMockRequest } from "./to-mock-request.js";

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
  readonly bodyLimits: BodyLimits;
  readonly onError: (error: unknown) => void;
}

/** Creates the request listener of a server. It never throws, because an uncaught error would end the process. */
export function createRequestListener(
  options: RequestListenerOptions,
): (request: NodeRequest, response: NodeResponse) => void {
  return (request, response) => readBody(request, options.bodyLimits, (body) => respond(options, response, body));
}

function respond(options: RequestListenerOptions, response: NodeResponse, body: ReceivedBody): void {
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

function sendLater(options: RequestListenerOptions, response: NodeResponse, received: MockResponse): void {
  const content = withCors(received, options, response.req);
  const latency = content.transportFault === null ? 0 : content.transportFault.latency;
  if (latency > 0) delay(latency, response, () => send(options, response, content));
  else send(options, response, content);
}

function send(options: RequestListenerOptions, response: NodeResponse, content: MockResponse): void {
  try {
    sendResponse(content, response);
  } catch (error) {
    fail(options, response, error);
  }
}

function fail(options: RequestListenerOptions, response: NodeResponse, error: unknown): void {
  options.onError(error);
  if (response.headersSent) return void response.destroy();
  const content = errorResponse(500, "The mock failed to handle the request. See the log of its server.");
  sendResponse(withCors(content, options, response.req), response);
}

function withCors(content: MockResponse, { cors }: RequestListenerOptions, request: NodeRequest): MockResponse {
  return cors === null ? content : cors.addHeaders(content, request);
}

/** Calls a function after the latency, unless the connection is closed first. */
function delay(latency: number, response: NodeResponse, callback: () => void): void {
  const timer = setTimeout(callback, latency);
  response.once("close", () => clearTimeout(timer));
}

function handle(
  { core, cors, scheme, isAllowedHost }: RequestListenerOptions,
  message: NodeRequest,
  body: ReceivedBody,
): MockResponse | Promise<MockResponse> {
  const sentHost = readHost(message);
  if (sentHost === null) return errorResponse(400, "The request has several hosts.");
  const target = readTarget(message.url ?? "");
  if (target === null) return errorResponse(400, "The target of the request is neither a path nor an HTTP URL.");
  const host = target.host ?? sentHost;
  // An HTTP/1.0 request can lack a host. It needs no host check, because browsers don't send HTTP/1.0.
  if (host === undefined && message.httpVersion !== "1.0") return errorResponse(400, "The request has no host.");
  if (host !== undefined && !isAllowedHost(host))
    return errorResponse(
      421,
      `This server doesn't accept requests for the host ${JSON.stringify(host)}. Allow it with --allow-host ${host.replace(/:\d*$/, "")}, or with the option allowedHosts of listen().`,
    );

  const preflight = cors?.respondToPreflight(message);
  if (preflight) return preflight;
  if (body === "too slow") return errorResponse(408, "The body didn't arrive in time.");

  const request = toMockRequest(message, {
    target: target.path,
    host,
    scheme,
    body: body === "too large" ? null : body,
    defaultAddress: core.address,
  });
  if (body !== "too large") return core.handle(request);
  return core.tooLarge?.(request) ?? errorResponse(413, "The body exceeds the limit of this server.");
}
