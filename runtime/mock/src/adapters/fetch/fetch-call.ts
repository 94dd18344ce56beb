import type { MockRequest } from "../../message.js";

/** A call of `fetch` that has been read. */
export interface FetchCall {
  readonly request: MockRequest;
  /** Without a fragment, as `Response.url` is. */
  readonly url: string;
  readonly signal: AbortSignal | null;
}

/** What of a call differs from one to the next. */
export interface CallParts {
  readonly method: string;
  readonly url: URL;
  /** The headers that the caller set. */
  readonly header: (name: string) => string | null;
  readonly body: Uint8Array | null;
  /** What the platform calls the body, where the caller does not. */
  readonly contentType: string | null;
  readonly signal: AbortSignal | null;
}

/** A call with the headers that a platform adds on its way and that servers look at. */
export function toFetchCall({ method, url, header, body, contentType, signal }: CallParts, address: string): FetchCall {
  const implied = (name: string): string | null => {
    if (name === "content-type") return contentType;
    if (name === "accept") return "*/*";
    return name === "host" ? url.host : null;
  };
  const request: MockRequest = {
    method,
    target: url.pathname + url.search,
    header: (name) => header(name) ?? implied(name),
    body: body?.length === 0 ? null : body,
    address,
  };
  return { request, url: url.hash === "" ? url.href : url.href.slice(0, -url.hash.length), signal };
}
