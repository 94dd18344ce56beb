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

/** A server's reaction to a request: a response, or a broken connection with a system error code. */
type Step = { readonly status: number; readonly headers?: Record<string, string> } | string;

interface CallSettings {
  readonly method?: string;
  readonly options?: RetryOptions;
  readonly call?: CallOptions;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** Calls a server that goes through these steps. Returns the waits, the number of requests, and the result or error. */
async function waitsOf(
  steps: readonly (Step | number)[],
  { method = "GET", options, call, headers, body }: CallSettings = {},
): Promise<{ waits: readonly number[]; requests: number; result: unknown }> {
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
  const result: unknown = await send(connectTo(server, { use, headers: headers ?? {} }), { body }, call).catch(
    (error: unknown) => error,
  );
  return { waits, requests: server.requests.length, result };
}

describe("a call that fails temporarily", () => {
  it.each([408, 429, 500, 502, 503, 504, "ECONNRESET", "UND_ERR_SOCKET"])("is retried after %s", async (step) => {
    expect(await waitsOf([step])).toEqual({ waits: [500], requests: 2, result: { count: 2 } });
  });

  it.each([400, 401, 404, 409, 501])("is not retried after %s", async (status) => {
    const { requests, result } = await waitsOf([status]);
    expect(requests).toBe(1);
    expect(result).toMatchObject({ status, attempts: 1 });
  });

  it("is retried twice, and then its error has the number of attempts", async () => {
    const { requests, result } = await waitsOf([503, 503, 503]);
    expect(requests).toBe(3);
    expect(result).toBeInstanceOf(ResponseError);
    expect(result).toMatchObject({ status: 503, operation: "send", attempts: 3 });
    const broken = await waitsOf(["ECONNRESET", "ECONNRESET", "ECONNRESET"]);
    expect(broken.result).toBeInstanceOf(ConnectionError);
    expect(broken.result).toMatchObject({ code: "ECONNRESET", operation: "send", attempts: 3 });
  });

  it("is retried as often as the options of the connection or of the call allow", async () => {
    const down = Array.from({ length: 9 }, () => 503);
    expect((await waitsOf(down, { options: { times: 0 } })).requests).toBe(1);
    expect((await waitsOf(down, { options: { times: 4 } })).requests).toBe(5);
    expect((await waitsOf(down, { options: { times: 4 }, call: { retries: 1 } })).requests).toBe(2);
    expect((await waitsOf(down, { call: { retries: 0 } })).requests).toBe(1);
  });

  it("is retried after the statuses of the options", async () => {
    const options = { statuses: [409] };
    expect((await waitsOf([409, 503], { options })).requests).toBe(2);
  });

  it("rejects a number of retries that isn't a non-negative integer", async () => {
    expect(() => retry({ times: -1 })).toThrow("retry(): the number of retries must be a non-negative integer.");
    const { result } = await waitsOf([], { call: { retries: 1.5 } });
    expect(result).toEqual(new TypeError("send: the number of retries must be a non-negative integer."));
  });
});

describe("the wait before another attempt", () => {
  const down = Array.from({ length: 9 }, () => 503);

  it("is a random part of a maximum that doubles up to a limit", async () => {
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
    "is the time that the server requests by %j, plus a random time so that clients don't all retry at once",
    async (headers, requested) => {
      const steps = [{ status: 429, headers }];
      expect((await waitsOf(steps, { options: { random: () => 0 } })).waits).toEqual([requested]);
      expect((await waitsOf(steps)).waits).toEqual([requested + 500]);
    },
  );

  it.each(["later", "-1", ""])("is the default time if Retry-After is invalid: %j", async (text) => {
    expect((await waitsOf([{ status: 429, headers: { "retry-after": text } }])).waits).toEqual([500]);
  });

  it("doesn't happen if the server requests more than `patience`, and the response is returned", async () => {
    const steps = [{ status: 429, headers: { "retry-after": "61" } }];
    expect(await waitsOf(steps)).toMatchObject({ requests: 1, result: { status: 429 } });
    expect(await waitsOf(steps, { options: { patience: 61_000 } })).toMatchObject({
      requests: 2,
      result: { count: 2 },
    });
  });
});

describe("safety", () => {
  it.each(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])("allows the retry of a %s", async (method) => {
    expect((await waitsOf([503], { method })).requests).toBe(2);
  });

  it.each(["POST", "PATCH"])("prevents the retry of a %s", async (method) => {
    expect((await waitsOf([503], { method })).requests).toBe(1);
    expect((await waitsOf(["ECONNRESET"], { method })).requests).toBe(1);
    expect((await waitsOf([408], { method })).requests).toBe(1);
  });

  it("allows the retry of a POST that never reached the server, or that the server rejected with 429 or 503", async () => {
    const method = "POST";
    expect((await waitsOf(["ECONNREFUSED"], { method })).requests).toBe(2);
    expect((await waitsOf(["ENOTFOUND"], { method })).requests).toBe(2);
    expect((await waitsOf([429], { method })).requests).toBe(2);
    expect((await waitsOf([{ status: 503, headers: { "retry-after": "1" } }], { method })).requests).toBe(2);
  });

  it.each([408, 500, 502, 504])("prevents the retry of a POST after %s, even with Retry-After", async (status) => {
    const steps = [{ status, headers: { "retry-after": "1" } }];
    const { waits, requests, result } = await waitsOf(steps, { method: "POST" });
    expect({ waits, requests }).toEqual({ waits: [], requests: 1 });
    expect(result).toMatchObject({ status, attempts: 1 });
    expect((await waitsOf(steps, { method: "PUT" })).requests).toBe(2);
  });

  it("allows the retry of a POST with an idempotency key", async () => {
    expect((await waitsOf([503], { method: "POST", headers: { "Idempotency-Key": "k" } })).requests).toBe(2);
  });

  it.each(["x-should-retry", "stripe-should-retry"])("is overridden by the server's header %s", async (name) => {
    expect((await waitsOf([{ status: 409, headers: { [name]: "true" } }], { method: "POST" })).requests).toBe(2);
    expect((await waitsOf([{ status: 503, headers: { [name]: "false" } }])).requests).toBe(1);
  });
});

describe("the body of a retried call", () => {
  it("is sent again", async () => {
    const { requests, result } = await waitsOf([503], { method: "PUT", body: "text" });
    expect([requests, result]).toEqual([2, { count: 2 }]);
  });

  it("prevents the retry if it can be sent only once", async () => {
    const body = new Blob(["text"]).stream();
    expect(await waitsOf([503], { method: "PUT", body })).toMatchObject({ requests: 1, result: { status: 503 } });
    const open = () => new Blob(["text"]).stream();
    expect(await waitsOf([503], { method: "PUT", body: open })).toMatchObject({ requests: 2, result: { count: 2 } });
  });
});

describe("a call that fails permanently", () => {
  it("is not retried after a redirect that isn't followed", async () => {
    const steps = [{ status: 307, headers: { location: "ftp://api.example" } }];
    const { requests, result } = await waitsOf(steps);
    expect([requests, (result as Error).message]).toEqual([
      1,
      "send: https://api.example redirected the request to a URL that is not an HTTP URL.",
    ]);
  });

  it("is not retried after an abort, even during a wait", async () => {
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

describe("a response that is retried", () => {
  it("is cancelled if its body is a stream", async () => {
    let cancelled = 0;
    const body = () => new ReadableStream({ cancel: () => void (cancelled += 1) });
    const server = fakeServer((_, count) => (count < 3 ? new Response(body(), { status: 503 }) : json({ count })));
    const send = operation<object, { 200: { count: number } }>({ id: "send", method: "GET", path: "/", responses });
    const use = [retry({ wait: async () => undefined })];
    expect([await send(connectTo(server, { use })), cancelled]).toEqual([{ count: 3 }, 2]);
  });
});
