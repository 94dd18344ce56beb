import createClient from "openapi-fetch";
import type { Message, Payload } from "./message.js";

export interface RequestParts {
  readonly operation: string;
  readonly method: string;
  /** Origin, prefix and path, without a query. */
  readonly address: string;
  /** Without `?`. */
  readonly query: string;
  /** `null` removes a header that would otherwise be set. */
  readonly headers: Readonly<Record<string, string | null>>;
  readonly payload: Payload | null;
  readonly signal: AbortSignal | null;
}

/** Builds a message from the parts of a request. */
export type Transport = (parts: RequestParts) => Promise<Message>;

/**
 * A replacement for the `Request` that openapi-fetch constructs. A `Request` can be sent only once; a draft can be sent
 * any number of times.
 */
class Draft {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly payload: Payload | null;

  constructor(url: string, init: { method: string; headers: Headers; body?: Payload }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.payload = init.body ?? null;
  }
}

/** A type for openapi-fetch's `request`, whose declared type requires a `paths` interface. */
type AnyRequest = (
  method: string,
  path: string,
  init: {
    readonly params: { readonly path: object };
    readonly pathSerializer: () => string;
    readonly querySerializer: () => string;
    readonly headers: RequestParts["headers"];
    readonly body: Payload | undefined;
    readonly bodySerializer: (payload: Payload) => Payload;
    readonly fetch: (draft: Draft) => Promise<Response>;
  },
) => Promise<unknown>;

/** Creates the transport of a connection. */
export function createTransport(): Transport {
  // openapi-fetch only constructs a `Request` and passes it to `fetch`, so both can be replaced.
  const client = createClient({ Request: Draft as unknown as typeof Request });
  const request = client.request as unknown as AnyRequest;

  return async ({ operation, method, address, query, headers, payload, signal }) => {
    const drafts: Draft[] = [];
    await request(method, address, {
      params: { path: {} },
      pathSerializer: () => address,
      querySerializer: () => query,
      headers,
      body: payload ?? undefined,
      bodySerializer: (body) => body,
      fetch: async (draft) => {
        drafts.push(draft);
        // openapi-fetch would read every body as JSON or text, so it gets an empty response. The real request is sent later.
        return new Response(null, { status: 204 });
      },
    });
    const [draft] = drafts;
    if (draft === undefined) throw new Error("openapi-fetch did not call fetch.");
    return {
      operation,
      method,
      url: new URL(draft.url),
      headers: draft.headers,
      payload: draft.payload,
      signal,
      secrets: new Set(),
    };
  };
}
