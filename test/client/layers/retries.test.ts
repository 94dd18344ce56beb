import { describe, expect, it } from "vitest";
import { retry, type RetryOptions } from "../../../runtime/client/dist/index.js";
import {
  type CallOptions,
  ConnectionError,
  operation,
  rawWriter,
  ResponseError,
} from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const responses = { 200: "json", 404: "json", "5XX": "stream" } as const;

/** What a server does when it is asked: answers with a status and headers, or breaks with a system's code. */
type Step = { readonly status: number; readonly headers?: Record<string, string> } | string;

interface Given {
  readonly method?: string;
  readonly options?: RetryOptions;
  readonly call?: CallOptions;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** The waits of a call against a server that goes through these steps, and how it ends. */
async function waitsOf(
  steps: readonly (Step | number)[],
  { method = "GET", options, call, headers, body }: Given = {},
): Promise<{ waits: readonly number[]; asked: number; end: unknown }> {
  const waits: number[] = [];
  const server = fakeServer((_, count) => {
    const step = steps[count - 1] ?? 200;
    if (typeof step === "string")
      throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: step }) });
    const { status, headers } = typeof step === "number" ? { status: step, headers: {} } : step;
    return json({ count }, { status, headers: headers ?? {} });
  });
  const send = operation<{ body?: unknown }, { 200: { count: number } }>({
    id: "send",
    method,
    path: "/",
    responses,
    ...(body !== undefined && { body: { mediaType: "application/octet-stream", write: rawWriter } }),
  });
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const use = [retry({ random: () => 1, now: () => Date.parse("2026-01-01T00:00:00Z"), wait, ...options })];
  const end: unknown = await send(connectTo(server, { use, headers: headers ?? {} }), { body }, call).catch(
    (error: unknown) => error,
  );
  return { waits, asked: server.requests.length, end };
}

describe("a call that fails for the moment", () => {
  it.each([408, 429, 500, 502, 503, 504, "ECONNRESET", "UND_ERR_SOCKET"])("is repeated after %s", async (step) => {
    expect(await waitsOf([step])).toEqual({ waits: [500], asked: 2, end: { count: 2 } });
  });

  it.each([400, 401, 404, 409, 501])("is not repeated after %s", async (status) => {
    const { asked, end } = await waitsOf([status]);
    expect(asked).toBe(1);
    expect(end).toMatchObject({ status, attempts: 1 });
  });

  it("is repeated twice, and then its error says how often it was sent", async () => {
    const { asked, end } = await waitsOf([503, 503, 503]);
    expect(asked).toBe(3);
    expect(end).toBeInstanceOf(ResponseError);
    expect(end).toMatchObject({ status: 503, operation: "send", attempts: 3 });
    const broken = await waitsOf(["ECONNRESET", "ECONNRESET", "ECONNRESET"]);
    expect(broken.end).toBeInstanceOf(ConnectionError);
    expect(broken.end).toMatchObject({ code: "ECONNRESET", operation: "send", attempts: 3 });
  });

  it("is repeated as often as the connection says, or the call", async () => {
    const down = Array.from({ length: 9 }, () => 503);
    expect((await waitsOf(down, { options: { times: 0 } })).asked).toBe(1);
    expect((await waitsOf(down, { options: { times: 4 } })).asked).toBe(5);
    expect((await waitsOf(down, { options: { times: 4 }, call: { retries: 1 } })).asked).toBe(2);
    expect((await waitsOf(down, { call: { retries: 0 } })).asked).toBe(1);
  });

  it("is repeated after the statuses that were chosen", async () => {
    const options = { statuses: [409] };
    expect((await waitsOf([409, 503], { options })).asked).toBe(2);
  });

  it("needs a whole number of retries", async () => {
    expect(() => retry({ times: -1 })).toThrow("retry(): the number of retries must be an integer of at least 0.");
    const { end } = await waitsOf([], { call: { retries: 1.5 } });
    expect(end).toEqual(new TypeError("send: the number of retries must be an integer of at least 0."));
  });
});

describe("the wait before another attempt", () => {
  const down = Array.from({ length: 9 }, () => 503);

  it("is a random part of a time that doubles up to a limit", async () => {
    expect((await waitsOf(down, { options: { times: 6 } })).waits).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
    expect((await waitsOf(down, { options: { random: () => 0.25 } })).waits).toEqual([125, 250]);
    expect((await waitsOf(down, { options: { delay: 10, maxDelay: 15 } })).waits).toEqual([10, 15]);
  });

  it.each([
    [{ "retry-after": "2" }, 2000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "1.5" }, 1500],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:07 GMT" }, 7000],
    [{ "retry-after": "Wed, 31 Dec 2025 00:00:00 GMT" }, 0],
    [{ "retry-after-ms": "250", "retry-after": "2" }, 250],
    [{ "retry-after-ms": "soon", "retry-after": "2" }, 2000],
  ])(
    "is what the server asks for by %j, and a little more, for not all to come back at once",
    async (headers, asked) => {
      const answers = [{ status: 429, headers }];
      expect((await waitsOf(answers, { options: { random: () => 0 } })).waits).toEqual([asked]);
      expect((await waitsOf(answers)).waits).toEqual([asked + 500]);
    },
  );

  it.each(["later", "-1", ""])("is our own where the server asks for %j", async (text) => {
    expect((await waitsOf([{ status: 429, headers: { "retry-after": text } }])).waits).toEqual([500]);
  });

  it("does not happen where the server asks for more than there is patience for", async () => {
    const answers = [{ status: 429, headers: { "retry-after": "61" } }];
    expect(await waitsOf(answers)).toMatchObject({ asked: 1, end: { status: 429 } });
    expect(await waitsOf(answers, { options: { patience: 61_000 } })).toMatchObject({ asked: 2, end: { count: 2 } });
  });
});

describe("a call that would be done twice", () => {
  it.each(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])("is no call by %s", async (method) => {
    expect((await waitsOf([503], { method })).asked).toBe(2);
  });

  it.each(["POST", "PATCH"])("by %s is not repeated", async (method) => {
    expect((await waitsOf([503], { method })).asked).toBe(1);
    expect((await waitsOf(["ECONNRESET"], { method })).asked).toBe(1);
    expect((await waitsOf([408], { method })).asked).toBe(1);
  });

  it("is repeated if it never reached the server, or the server refused to do it", async () => {
    const method = "POST";
    expect((await waitsOf(["ECONNREFUSED"], { method })).asked).toBe(2);
    expect((await waitsOf(["ENOTFOUND"], { method })).asked).toBe(2);
    expect((await waitsOf([429], { method })).asked).toBe(2);
    expect((await waitsOf([{ status: 503, headers: { "retry-after": "1" } }], { method })).asked).toBe(2);
  });

  it("is repeated if the server knows it by a key", async () => {
    expect((await waitsOf([503], { method: "POST", headers: { "Idempotency-Key": "k" } })).asked).toBe(2);
  });

  it.each(["x-should-retry", "stripe-should-retry"])("is repeated or not as the server says in %s", async (name) => {
    expect((await waitsOf([{ status: 409, headers: { [name]: "true" } }], { method: "POST" })).asked).toBe(2);
    expect((await waitsOf([{ status: 503, headers: { [name]: "false" } }])).asked).toBe(1);
  });
});

describe("a body", () => {
  it("is sent again", async () => {
    const { asked, end } = await waitsOf([503], { method: "PUT", body: "text" });
    expect([asked, end]).toEqual([2, { count: 2 }]);
  });

  it("that can be sent only once is not sent again", async () => {
    const body = new Blob(["text"]).stream();
    expect(await waitsOf([503], { method: "PUT", body })).toMatchObject({ asked: 1, end: { status: 503 } });
    const open = () => new Blob(["text"]).stream();
    expect(await waitsOf([503], { method: "PUT", body: open })).toMatchObject({ asked: 2, end: { count: 2 } });
  });
});

describe("what is no failure of the moment", () => {
  it("is a redirect that is not followed", async () => {
    const steps = [{ status: 307, headers: { location: "ftp://api.example" } }];
    const { asked, end } = await waitsOf(steps);
    expect([asked, (end as Error).message]).toEqual([
      1,
      "send: https://api.example redirects to a URL that is not HTTP.",
    ]);
  });

  it("is an abort, also during a wait", async () => {
    const reason = new Error("enough");
    const aborting = new AbortController();
    const options: RetryOptions = { delay: 1e6, random: () => (aborting.abort(reason), 1) };
    const server = fakeServer(() => json({}, { status: 503 }));
    const send = operation<object, { 200: unknown }>({ id: "send", method: "GET", path: "/", responses });
    const call = send(connectTo(server, { use: [retry(options)] }), {}, { signal: aborting.signal });
    await expect(call).rejects.toBe(reason);
    expect(server.requests).toHaveLength(1);
  });
});

describe("an answer that is not given to the caller", () => {
  it("is let go, also if its body is a stream", async () => {
    let cancelled = 0;
    const body = () => new ReadableStream({ cancel: () => void (cancelled += 1) });
    const server = fakeServer((_, count) => (count < 3 ? new Response(body(), { status: 503 }) : json({ count })));
    const send = operation<object, { 200: { count: number } }>({ id: "send", method: "GET", path: "/", responses });
    const use = [retry({ wait: async () => undefined })];
    expect([await send(connectTo(server, { use })), cancelled]).toEqual([{ count: 3 }, 2]);
  });
});
