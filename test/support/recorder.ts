/** A request that a recorder received. */
export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface PlannedResponse {
  readonly status?: number;
  /** A string is sent as it is, anything else as JSON; no body if it is missing. */
  readonly body?: unknown;
  /** Default: `application/json`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Returns a `fetch` that responds with the given responses in turn and repeats the last one, and records the requests. */
export function recorder(...responses: readonly PlannedResponse[]): {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly requests: readonly Recorded[];
} {
  const requests: Recorded[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const { method, url } = request;
    requests.push({ method, url, headers: Object.fromEntries(request.headers), body: await request.text() });
    const {
      status = 200,
      body,
      type = "application/json",
      headers,
    } = responses[Math.min(requests.length, responses.length) - 1] ?? {};
    const contentType = body === undefined ? {} : { "content-type": type };
    return new Response(body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body), {
      status,
      headers: { ...contentType, ...headers },
    });
  };
  return { fetch, requests };
}
