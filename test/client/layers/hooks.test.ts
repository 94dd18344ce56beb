import { describe, expect, it } from "vitest";
import { apiKey, operation } from "../../../runtime/client/dist/codegen/v1.js";
import { HookError, type Hooks, hooks, retry } from "../../../runtime/client/dist/index.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

const get = operation<{ id: string }, { 200: unknown; 404: unknown }>({
  id: "getKey",
  method: "GET",
  path: "/keys/{id}",
  responses: { 200: "json", 404: "json" },
});
const wait = async () => undefined;
const busyOnce = () => fakeServer((_, count) => json({}, { status: count === 1 ? 503 : 200 }));

/** Returns the hooks in the order in which they are called, each with the attempt. */
async function calledHooks(server: ReturnType<typeof fakeServer>): Promise<readonly string[]> {
  const calls: string[] = [];
  const record =
    (name: string) =>
    ({ attempt }: { readonly attempt: number }, resultOrError?: unknown): void => {
      const result =
        resultOrError instanceof Response
          ? ` ${resultOrError.status}`
          : resultOrError instanceof Error
            ? ` ${resultOrError.name}`
            : "";
      calls.push(`${name} ${attempt}${result}`);
    };
  const all: Hooks = {
    beforeCall: record("beforeCall"),
    afterCall: record("afterCall"),
    onCallError: record("onCallError"),
    beforeAttempt: record("beforeAttempt"),
    afterAttempt: record("afterAttempt"),
    onAttemptError: record("onAttemptError"),
    onRetry: ({ attempt }, { delay, reason }) => {
      calls.push(`onRetry ${attempt} in ${delay} after ${reason instanceof Response ? reason.status : reason.name}`);
    },
  };
  const use = [retry({ wait, random: () => 1 }), hooks(all)];
  await get.safe(connectTo(server, { use }), { id: "1" }).catch(() => null);
  return calls;
}

describe("hooks", () => {
  it("are called around the call and around each attempt", async () => {
    expect(await calledHooks(busyOnce())).toEqual([
      "beforeCall 1",
      "beforeAttempt 1",
      "afterAttempt 1 503",
      "onRetry 1 in 500 after 503",
      "beforeAttempt 2",
      "afterAttempt 2 200",
      "afterCall 1 200",
    ]);
  });

  it("are called with errors, with which the call still rejects", async () => {
    const gone = fakeServer((_, count) => {
      if (count === 1) throw new TypeError("fetch failed");
      return json({}, { status: 307, headers: { location: "ftp://x" } });
    });
    expect(await calledHooks(gone)).toEqual([
      "beforeCall 1",
      "beforeAttempt 1",
      "onAttemptError 1 ConnectionError",
      "onRetry 1 in 500 after ConnectionError",
      "beforeAttempt 2",
      "onAttemptError 2 ConnectionError",
      "onCallError 1 ConnectionError",
    ]);
  });

  it("can add and remove headers of a call and of an attempt", async () => {
    const server = busyOnce();
    const adding = hooks({
      beforeCall: ({ headers }) => {
        headers.set("x-call", "c");
        headers.delete("x-none");
      },
      beforeAttempt: async ({ headers, attempt }) => headers.set("x-attempt", String(attempt)),
    });
    await get(connectTo(server, { use: [retry({ wait }), adding], headers: { "x-none": "1" } }), { id: "1" });
    const received = server.requests.map(({ headers }) =>
      ["x-call", "x-attempt", "x-none"].map((name) => headers.get(name)),
    );
    expect(received).toEqual([
      ["c", "1", null],
      ["c", "2", null],
    ]);
  });

  it("get the request without credentials", async () => {
    const received: unknown[] = [];
    const watching = hooks({
      beforeAttempt: ({ operation, method, url, headers, idempotencyKey }) =>
        void received.push({ operation, method, url, headers: [...headers], idempotencyKey }),
    });
    const scheme = { type: "apiKey", in: "query", name: "token" } as const;
    const server = fakeServer(() => json({}));
    const connection = connectTo(
      server,
      { use: [watching], auth: apiKey("s3cret"), headers: { "x-tenant": "t" } },
      { schemes: { K: scheme }, security: [["K"]] },
    );
    await get(connection, { id: "1" });
    expect(server.requests[0]?.url).toBe("https://api.example/keys/1?token=s3cret");
    expect(received).toEqual([
      {
        operation: "getKey",
        method: "GET",
        url: "https://api.example/keys/1",
        headers: [["x-tenant", "t"]],
        idempotencyKey: null,
      },
    ]);
  });

  it("around a call or attempt get the same object", async () => {
    const started = new WeakMap<object, number>();
    const found: (number | undefined)[] = [];
    const timing = hooks({
      beforeCall: (call) => void started.set(call, 1),
      beforeAttempt: (call) => void started.set(call, 2),
      afterAttempt: (call) => void found.push(started.get(call)),
      afterCall: (call) => void found.push(started.get(call)),
    });
    await get(
      connectTo(
        fakeServer(() => json({})),
        { use: [timing] },
      ),
      { id: "1" },
    );
    expect(found).toEqual([2, 1]);
  });

  it("can be used several times", async () => {
    const calls: string[] = [];
    const use = ["a", "b"].map((name) => hooks({ beforeCall: () => void calls.push(name) }));
    await get(
      connectTo(
        fakeServer(() => json({})),
        { use },
      ),
      { id: "1" },
    );
    expect(calls).toEqual(["a", "b"]);
  });

  it.each(["beforeCall", "afterCall", "beforeAttempt", "afterAttempt"] as const)(
    "reject the call with a HookError if they throw, without a retry: %s",
    async (name) => {
      const cause = new Error("a mistake in the hook");
      const server = fakeServer(() => json({}));
      const failing = hooks({
        [name]: () => {
          throw cause;
        },
      });
      const call = get(connectTo(server, { use: [retry({ wait }), failing] }), { id: "1" });
      const error: unknown = await call.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(HookError);
      expect(error).toMatchObject({
        message: `getKey: the hook ${name} failed.`,
        operation: "getKey",
        hook: name,
        attempts: 1,
        cause,
      });
      expect(server.requests).toHaveLength(name.startsWith("after") ? 1 : 0);
    },
  );

  it("must have known names", () => {
    // TypeScript rejects a misspelled name, but plain JavaScript doesn't.
    const misspelled = { beforecall: () => undefined } as Hooks;
    expect(() => hooks(misspelled)).toThrow(new TypeError('hooks(): unknown hook "beforecall".'));
  });
});
