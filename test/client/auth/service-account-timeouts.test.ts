import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { serviceAccount } from "../../../runtime/client/dist/codegen/v1.js";
import { json } from "../support/fake-server.js";
import { connect, keys, send } from "../support/connect-service-account.js";
import { tokenServer } from "../support/token-server.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = (): Promise<Response> => new Promise(() => undefined);
const token = (text: string): Response => json({ access_token: text, expires_in: 3600, token_type: "Bearer" });
const failure = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

/** A response whose body sends a byte every second, without end. */
function dripping(): Response {
  let timer: ReturnType<typeof setInterval>;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void (timer = setInterval(() => controller.enqueue(new Uint8Array([32])), 1000)),
    cancel: () => clearInterval(timer),
  });
  return new Response(body, { headers: { "content-type": "application/json" } });
}

const timedOut = {
  name: "ConnectionError",
  code: "ETIMEDOUT",
  message: "serviceAccount(): no response from https://api.example within 30 seconds.",
};

describe("a token endpoint that doesn't respond", () => {
  it.each([
    ["never responds", never],
    ["sends its response byte by byte", dripping],
  ])("makes calls fail after 30 seconds if it %s", async (_, reply) => {
    const server = tokenServer({ tokenReply: (count) => (count === 1 ? reply() : token("t2")) });
    const connection = connect(server);
    const calls = [failure(send(connection)), failure(send(connection))];
    await vi.advanceTimersByTimeAsync(29_900);
    await expect(Promise.race([...calls, Promise.resolve("pending")])).resolves.toBe("pending");
    await vi.advanceTimersByTimeAsync(200);
    expect(await Promise.all(calls)).toEqual([expect.objectContaining(timedOut), expect.objectContaining(timedOut)]);
    expect(server.log).toEqual(["token"]);
    const next = send(connection);
    await vi.advanceTimersByTimeAsync(10);
    expect(await next).toEqual({});
    expect(server.log).toEqual(["token", "token", "call:t2"]);
  });

  it("doesn't affect calls after the only call that waited for it has been aborted", async () => {
    const server = tokenServer({ tokenReply: (count) => (count === 1 ? never() : token("t2")) });
    const connection = connect(server);
    const controller = new AbortController();
    const aborted = failure(send(connection, {}, { signal: controller.signal }));
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await aborted).toBe(reason);
    const next = send(connection);
    await vi.advanceTimersByTimeAsync(10);
    expect(await next).toEqual({});
  });

  it("keeps the request of an aborted call if another call waits for it", async () => {
    let reply = (_: Response): void => undefined;
    const server = tokenServer({ tokenReply: () => new Promise<Response>((resolve) => (reply = resolve)) });
    const connection = connect(server);
    const controller = new AbortController();
    const aborted = failure(send(connection, {}, { signal: controller.signal }));
    const other = send(connection);
    await vi.advanceTimersByTimeAsync(10);
    controller.abort();
    await aborted;
    reply(token("t1"));
    await vi.advanceTimersByTimeAsync(10);
    expect(await other).toEqual({});
    expect(server.log).toEqual(["token", "call:t1"]);
  });

  it("leaves the caller's own function all the time it needs", async () => {
    const server = tokenServer();
    const slowKeys = async (): Promise<typeof keys> => {
      await new Promise((resolve) => setTimeout(resolve, 60_000));
      return keys;
    };
    const call = send(connect(server, { auth: serviceAccount(slowKeys) }));
    await vi.advanceTimersByTimeAsync(60_100);
    expect(await call).toEqual({});
  });
});
