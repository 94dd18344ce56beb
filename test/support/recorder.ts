/** A request as a test looks at it. */
export interface Recorded {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  /** Text is sent as it is, anything else as JSON; nothing without it. */
  readonly body?: unknown;
  /** Default: `application/json`. */
  readonly type?: string;
}

/** A `fetch` that gives the same answer to all, or the answers in turn (the last one for ever), and keeps the requests. */
export function recorder(...answers: readonly Answer[]): {
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
    } = answers[Math.min(requests.length, answers.length) - 1] ?? {};
    const headers: HeadersInit = body === undefined ? {} : { "content-type": type };
    return new Response(body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body), {
      status,
      headers,
    });
  };
  return { fetch, requests };
}
