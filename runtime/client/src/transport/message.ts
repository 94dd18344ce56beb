/** What a request can carry. (`BodyInit` is a name of the DOM alone; this is one for Node's types as well.) */
export type Body = NonNullable<RequestInit["body"]>;

/** A body that has been made ready to be sent. */
export interface Payload {
  /** Gives the body for one request; a payload that cannot be replayed may be opened once. */
  readonly open: () => Body;
  /** False for a stream that was given as such: once sent, it is gone. */
  readonly replayable: boolean;
  /** `null` where the platform writes the header, as it has to for the boundary of multipart/form-data. */
  readonly contentType: string | null;
}

/**
 * A request as data, from which any number of `Request`s can be made: first tries, answers to challenges, redirects.
 */
export interface Message {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly payload: Payload | null;
  readonly signal: AbortSignal | null;
  /** The operation, for messages of errors. */
  readonly operation: string;
  /** What no message may quote: shared by all tries, and whoever sends a secret adds it. */
  readonly secrets: Set<string>;
  /** What a browser adds of its own: the platform's choice if it is not said. */
  readonly credentials?: "omit";
}

/** Sends a message once and gives the response, whatever its status. */
export type Send = (message: Message) => Promise<Response>;

/** How the platform is asked: the `fetch` of a connection. */
export type Fetch = (request: Request) => Promise<Response>;

/** The message with one more header, whose value may be a secret: an unfit value is reported without being shown. */
export function withHeader(message: Message, name: string, value: string): Message {
  if (!isHeaderValue(value)) {
    throw new TypeError(
      `${message.operation}: the value of the header "${name}" holds a character that no header can carry.`,
    );
  }
  const headers = new Headers(message.headers);
  headers.set(name, value);
  return { ...message, headers };
}

/** Whether a header can carry this text (RFC 9110 section 5.5; a script gives it as Latin-1). */
export function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

/** Makes the `Request` of one try. Redirects come back as responses unless `redirect` says otherwise. */
export function toRequest(message: Message, redirect: "manual" | "follow" = "manual"): Request {
  const { method, url, headers, payload, signal } = message;
  const body = payload === null ? null : payload.open();
  // `duplex` is required for streams (Fetch standard, RequestInit) and missing in the DOM types.
  const init: RequestInit & { readonly duplex: "half" } = { method, headers, body, signal, redirect, duplex: "half" };
  // Some workers know no credentials of their own, and refuse the option.
  if (message.credentials && "credentials" in Request.prototype) init.credentials = message.credentials;
  const request = new Request(url, init);
  // The platform adds a Content-Type of its own to strings and blobs: ours alone is sent.
  if (!headers.has("content-type") && !(body instanceof FormData)) request.headers.delete("content-type");
  return request;
}
