import type { MockRequest } from "../../message.js";
import type { NodeRequest } from "./node-message.js";

/** What the server read from a request. */
export interface ReceivedRequest {
  readonly target: string;
  readonly host: string | undefined;
  readonly scheme: "http" | "https";
  readonly body: Uint8Array | null;
  /** Returns the client address to use if the connection has no address. */
  readonly defaultAddress: () => string;
}

/** Converts a Node request to a mock request, which doesn't depend on the version of HTTP. */
export function toMockRequest(
  message: NodeRequest,
  { target, host, scheme, body, defaultAddress }: ReceivedRequest,
): MockRequest {
  const { remoteAddress } = message.socket;
  const isHttp2 = "stream" in message;
  return {
    method: message.method ?? "GET",
    target,
    header: (name) => (isHttp2 && name === "host" ? (host ?? null) : headerOf(message, name)),
    rawHeaders: isHttp2 ? withHost(message.rawHeaders, host) : message.rawHeaders,
    origin: host === undefined ? undefined : originOf(scheme, host),
    body,
    address: remoteAddress === undefined ? defaultAddress() : plainAddress(remoteAddress),
  };
}

/** Replaces the pseudo-headers of HTTP/2 with `host`. */
function withHost(rawHeaders: readonly string[], host: string | undefined): readonly string[] {
  const headers = host === undefined ? [] : ["host", host];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (!name.startsWith(":") && name !== "host") headers.push(name, rawHeaders[index + 1] ?? "");
  }
  return headers;
}

/** Caches the last origin, because a client usually sends all requests to the same host. */
let last: { readonly scheme: string; readonly host: string; readonly origin: string | undefined } | null = null;

/** Returns the origin of a request; `undefined` if the host is invalid, which is possible only if every host is allowed. */
function originOf(scheme: string, host: string): string | undefined {
  if (last?.host !== host || last.scheme !== scheme) last = { scheme, host, origin: toOrigin(scheme, host) };
  return last.origin;
}

function toOrigin(scheme: string, host: string): string | undefined {
  return /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i.test(host) ? `${scheme}://${host.toLowerCase()}` : undefined;
}

/**
 * Returns a request header. Looks up own properties only, because Node's headers object has a prototype. Headers that
 * Node can't combine are arrays.
 */
function headerOf({ headers }: NodeRequest, name: string): string | null {
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (value === undefined) return null;
  return typeof value === "string" ? value : value.join(", ");
}

/** Removes the prefix `::ffff:`, which a dual-stack server adds to IPv4 addresses. */
function plainAddress(address: string): string {
  return address.startsWith("::ffff:") ? address.slice(7) : address;
}
