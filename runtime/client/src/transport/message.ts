import type { FetchOptions } from "../call/call-options.js";

/** A request body. Only the DOM types declare `BodyInit`; this type works with Node's types as well. */
export type Body = NonNullable<RequestInit["body"]>;

/** A serialized body. */
export interface Payload {
  /** Returns the body for one request. A payload that isn't replayable can be opened only once. */
  readonly open: () => Body;
  /** False for a stream, which can be sent only once. */
  readonly replayable: boolean;
  /** `null` if the platform must set the header, for example to include the boundary of multipart/form-data. */
  readonly contentType: string | null;
}

/**
 * A request as data, from which any number of `Request`s can be created: for retries, challenges and redirects.
 */
export interface Message {
  readonly method: string;
  /** An absolute URL. It is a string rather than a `URL`, because `Request` parses it anyway. */
  readonly url: string;
  readonly origin: string;
  readonly headers: Headers;
  readonly payload: Payload | null;
  readonly signal: AbortSignal | null;
  /** The operation, for error messages. */
  readonly operation: string;
  /** Secrets that no error message may quote. All attempts share the set, and each adds its credentials to it. */
  readonly secrets: Set<string>;
  /** Other options of the `Request`. */
  readonly init?: RequestInit;
}

/** Sends a message once and returns the response, whatever its status. */
export type Send = (message: Message) => Promise<Response>;

/** The `fetch` of a connection. */
export type Fetch = (request: Request, options?: FetchOptions) => Promise<Response>;

/**
 * Returns the message with a header set. Throws if the value is invalid. The error doesn't quote it, because it may be
 * a secret.
 */
export function withHeader(message: Message, name: string, value: string): Message {
  if (!isHeaderValue(value)) {
    throw new TypeError(
      `${message.operation}: the value of the header "${name}" contains a character that is not allowed in headers.`,
    );
  }
  const headers = new Headers(message.headers);
  headers.set(name, value);
  return { ...message, headers };
}

/** Whether a string is a valid header value (RFC 9110 section 5.5; fetch encodes it as Latin-1). */
export function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

/** Creates a `Request`. Unless `redirect` is `"follow"`, `fetch` returns a redirect as a response instead of following it. */
export function toRequest(message: Message, redirect: "manual" | "follow" = "manual"): Request {
  const { method, url, headers, payload, signal, init } = message;
  const options: RequestInit & { duplex?: "half" } = { method, headers, redirect };
  if (init !== undefined) Object.assign(options, init);
  if (signal !== null) options.signal = signal;
  if (payload === null) return new Request(url, options);
  const body = payload.open();
  options.body = body;
  // `duplex` is required for streams (Fetch standard, RequestInit), but missing in the DOM types.
  options.duplex = "half";
  const request = new Request(url, options);
  // The platform adds a Content-Type for strings and blobs. It must not be sent unless the message sets it.
  if (!headers.has("content-type") && !(body instanceof FormData)) request.headers.delete("content-type");
  return request;
}
