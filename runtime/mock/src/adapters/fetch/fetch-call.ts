import type { MockRequest } from "../../message.js";
import type { SimpleHeaders } from "./read-simple-headers.js";

/** A call to `fetch`, converted to a request. */
export interface FetchCall {
  readonly request: MockRequest;
  /** Has no fragment, like `Response.url`. */
  readonly url: string;
  readonly signal: AbortSignal | null;
}

/** The parts of a call from which the request is built. */
export interface CallParts {
  readonly method: string;
  readonly url: URL;
  /** The headers that the caller set. */
  readonly headers: SimpleHeaders;
  readonly body: Uint8Array | null;
  /** The content type that the platform sets if the caller doesn't; null if it sets none. */
  readonly contentType: string | null;
  readonly signal: AbortSignal | null;
}

/** Builds a call. Adds the headers that the platform would send and that servers rely on: `Host`, `Accept` and `Content-Type`. */
export function toFetchCall(
  { method, url, headers, body, contentType, signal }: CallParts,
  address: string,
): FetchCall {
  const implied = (name: string): string | null => {
    if (name === "content-type") return contentType;
    if (name === "accept") return "*/*";
    return name === "host" ? url.host : null;
  };
  const request: MockRequest = {
    method,
    target: url.pathname + url.search,
    header: (name) => headers.get(name) ?? implied(name),
    rawHeaders:
      contentType === null || headers.get("content-type") !== null
        ? headers.raw()
        : [...headers.raw(), "content-type", contentType],
    body: body?.length === 0 ? null : body,
    address,
  };
  return { request, url: url.hash === "" ? url.href : url.href.slice(0, -url.hash.length), signal };
}
