import { ConnectionError } from "../errors/connection-error.js";
import { CREDENTIAL_HEADERS } from "./credential-headers.js";
import type { Message } from "./message.js";

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const CONTENT_HEADERS = ["content-type", "content-encoding", "content-language", "content-location", "content-length"];

/**
 * Returns the message that follows a redirect (RFC 9110 section 15.4, with the method changes of the Fetch standard),
 * or `null` if the response isn't a redirect. If the redirect leads to another origin, headers with credentials are
 * removed.
 */
export function redirectedMessage(message: Message, response: Response): Message | null {
  if (!REDIRECTS.has(response.status)) return null;
  const location = response.headers.get("location");
  if (location === null) return null;
  const url = targetOf(message, location);
  const headers = new Headers(message.headers);
  if (url.origin !== message.origin) remove(headers, CREDENTIAL_HEADERS);

  if (becomesGet(response.status, message.method)) {
    remove(headers, CONTENT_HEADERS);
    return { ...message, method: "GET", url: url.href, origin: url.origin, headers, payload: null };
  }
  if (message.payload?.replayable === false) {
    throw new ConnectionError(
      message.operation,
      `redirected to ${url.origin}, but the body is a stream that can be sent only once.`,
    );
  }
  return { ...message, url: url.href, origin: url.origin, headers };
}

function remove(headers: Headers, names: readonly string[]): void {
  for (const name of names) headers.delete(name);
}

function becomesGet(status: number, method: string): boolean {
  if (status === 303) return method !== "GET" && method !== "HEAD";
  return (status === 301 || status === 302) && method === "POST";
}

function targetOf(message: Message, location: string): URL {
  const url = URL.canParse(location, message.url) ? new URL(location, message.url) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ConnectionError(
      message.operation,
      `${message.origin} redirected the request to a URL that is not an HTTP URL.`,
    );
  }
  if (message.url.startsWith("https:") && url.protocol === "http:") {
    throw new ConnectionError(
      message.operation,
      `${message.origin} redirected the request from https to http; such redirects are not followed.`,
    );
  }
  url.hash = "";
  // `Request` rejects URLs with credentials.
  url.username = "";
  url.password = "";
  return url;
}
