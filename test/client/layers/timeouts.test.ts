import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type CallOptions, ConnectionError, operation } from "../../../runtime/client/dist/codegen/v1.js";
import {
  CallError,
  type Layer,
  retry,
  timeout,
  TimeoutError,
  type Timeouts,
} from "../../../runtime/client/dist/index.js";
import { pause } from "../../../runtime/client/dist/layers/retry/pause.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const ping = operation<object, { 200: unknown }>({ id: "ping", method: "GET", path: "/", responses: { 200: "json" } });
const download = operation<object, { 200: ReadableStream<Uint8Array> }>({
  id: "download",
  method: "GET",
  path: "/",
  responses: { 200: "stream" },
});

/** Rejects when the request is aborted, like `fetch`. */
const rejectOnAbort = async (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
const never = new Promise<Response>(() => undefined);

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => null,
    (error: unknown) => error,
  );
}

afterEach(() => vi.useRealTimers());

describe("a call that takes too long", () => {
  it("rejects with a TimeoutError that has the operation and the limit", async () => {
    const server = fakeServer(({ request }) => rejectOnAbort(request.signal));
    const error = await errorOf(ping(connectTo(server, { use: [timeout(20)] })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toBeInstanceOf(CallError);
    expect(error).not.toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      name: "TimeoutError",
      message: "ping: the call did not finish within 20 ms.",
      operation: "ping",
      limit: "call",
      milliseconds: 20,
      attempts: 1,
    });
    expect(server.requests[0]?.request.signal.aborted).toBe(true);
  });

  it("rejects even if `fetch` ignores its signal, or the body doesn't arrive", async () => {
    const use = [timeout({ attempt: 20 })];
    const unresponsive = fakeServer(() => never);
    expect(await errorOf(ping.safe(connectTo(unresponsive, { use })))).toMatchObject({
      limit: "attempt",
      operation: "ping",
    });
    const stuck = fakeServer(() => new Response(new ReadableStream()));
    expect(await errorOf(ping(connectTo(stuck, { use })))).toMatchObject({ limit: "attempt" });
  });

  it("rejects while it waits for another attempt, with the number of attempts", async () => {
    const server = fakeServer(() => json({}, { status: 503 }));
    const use = [timeout(20), retry({ random: () => 1, delay: 1e6, maxDelay: 1e6 })];
    const error = await errorOf(ping(connectTo(server, { use })));
    expect(error).toMatchObject({ name: "TimeoutError", limit: "call", attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it("is retried after an attempt's timeout if that is safe", async () => {
    const server = fakeServer((_, count) => (count === 1 ? never : json({ count })));
    const use = [retry({ delay: 0 }), timeout({ attempt: 50 })];
    expect(await ping(connectTo(server, { use }))).toEqual({ count: 2 });
    const down = connectTo(
      fakeServer(() => never),
      { use },
    );
    expect(await errorOf(ping(down))).toMatchObject({ limit: "attempt", attempts: 3 });
  });

  it("uses the limits of the call instead of the connection's", async () => {
    const limitsOf = async (limits: number | Timeouts, call: CallOptions): Promise<unknown> =>
      errorOf(
        ping(
          connectTo(
            fakeServer(() => never),
            { use: [timeout(limits)] },
          ),
          {},
          call,
        ),
      );
    expect(await limitsOf(1e9, { timeout: 20 })).toMatchObject({ limit: "call", milliseconds: 20 });
    expect(await limitsOf({ attempt: 21 }, { timeout: { call: 1e9 } })).toMatchObject({ milliseconds: 21 });
    expect(await limitsOf(20, { timeout: { call: Infinity, attempt: 22 } })).toMatchObject({ milliseconds: 22 });
  });

  it("rejects with the reason of the caller's signal", async () => {
    const reason = new Error("enough");
    const server = fakeServer(({ request }) => rejectOnAbort(request.signal));
    const aborting = new AbortController();
    const call = ping(connectTo(server, { use: [timeout(1e6)] }), {}, { signal: aborting.signal });
    setTimeout(() => aborting.abort(reason), 5);
    await expect(call).rejects.toBe(reason);
  });
});

describe("a call that finishes within the limit", () => {
  it("leaves no timer and no listener behind", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { signal } = new AbortController();
    const server = fakeServer((_, count) => json({}, { status: count === 1 ? 503 : 200 }));
    const wait = async () => undefined;
    const connection = connectTo(server, { use: [timeout({ call: 1e6, attempt: 1e5 }), retry({ wait })] });
    await ping(connection, {}, { signal });
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("can return a stream that lasts longer and can still be aborted", async () => {
    const aborting = new AbortController();
    const { writable, readable } = new TransformStream<Uint8Array, Uint8Array>();
    const server = fakeServer(({ request }) => {
      request.signal.addEventListener("abort", () => void writable.abort(request.signal.reason));
      return new Response(readable);
    });
    const connection = connectTo(server, { use: [timeout({ call: 10, attempt: 10 })] });
    const reader = (await download(connection, {}, { signal: aborting.signal })).getReader();
    await pause(30, null);
    const writer = writable.getWriter();
    void writer.write(Uint8Array.of(1));
    expect((await reader.read()).value).toEqual(Uint8Array.of(1));
    writer.releaseLock();
    aborting.abort(new Error("enough"));
    await expect(reader.read()).rejects.toThrow("enough");
  });
});

describe("a timeout", () => {
  it.each([0, -1, NaN, { attempt: 0 }, { call: "1" }])("cannot be %j", async (limits) => {
    // TypeScript rejects some of these values, but plain JavaScript doesn't.
    const make = (): Layer => timeout(limits as number);
    expect(make).toThrow(new TypeError("timeout(): a timeout must be a positive number of milliseconds."));
  });
});

describe("pause", () => {
  it("waits as long as a timer can, if the time is longer", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const pausing = pause(2 ** 40, null).then(() => "done");
    await vi.advanceTimersByTimeAsync(2 ** 31 - 2);
    await expect(Promise.race([pausing, Promise.resolve("pending")])).resolves.toBe("pending");
    await vi.advanceTimersByTimeAsync(1);
    expect(await pausing).toBe("done");
  });

  it("leaves no timer or listener behind, whether it finishes or is aborted", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const aborting = new AbortController();
    const reason = new Error("enough");
    const pausing = pause(1000, aborting.signal);
    expect([vi.getTimerCount(), getEventListeners(aborting.signal, "abort").length]).toEqual([1, 1]);
    aborting.abort(reason);
    await expect(pausing).rejects.toBe(reason);
    expect([vi.getTimerCount(), getEventListeners(aborting.signal, "abort").length]).toEqual([0, 0]);
    await expect(pause(1000, aborting.signal)).rejects.toBe(reason);
    const { signal } = new AbortController();
    const done = pause(1000, signal);
    vi.advanceTimersByTime(1000);
    await done;
    expect([vi.getTimerCount(), getEventListeners(signal, "abort").length]).toEqual([0, 0]);
  });
});
