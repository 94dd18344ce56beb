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

/** The names of the hooks in the order in which they are called, each with the attempt. */
async function story(server: ReturnType<typeof fakeServer>): Promise<readonly string[]> {
  const told: string[] = [];
  const tell =
    (name: string) =>
    ({ attempt }: { readonly attempt: number }, about?: unknown): void => {
      const what = about instanceof Response ? ` ${about.status}` : about instanceof Error ? ` ${about.name}` : "";
      told.push(`${name} ${attempt}${what}`);
    };
  const all: Hooks = {
    beforeCall: tell("beforeCall"),
    afterCall: tell("afterCall"),
    onCallError: tell("onCallError"),
    beforeAttempt: tell("beforeAttempt"),
    afterAttempt: tell("afterAttempt"),
    onAttemptError: tell("onAttemptError"),
    onRetry: ({ attempt }, { delay, reason }) => {
      told.push(`onRetry ${attempt} in ${delay} after ${reason instanceof Response ? reason.status : reason.name}`);
    },
  };
  const use = [retry({ wait, random: () => 1 }), hooks(all)];
  await get.safe(connectTo(server, { use }), { id: "1" }).catch(() => null);
  return told;
}

describe("hooks", () => {
  it("are called around the call and around each attempt", async () => {
    expect(await story(busyOnce())).toEqual([
      "beforeCall 1",
      "beforeAttempt 1",
      "afterAttempt 1 503",
      "onRetry 1 in 500 after 503",
      "beforeAttempt 2",
      "afterAttempt 2 200",
      "afterCall 1 200",
    ]);
  });

  it("hear of errors, which the caller gets all the same", async () => {
    const gone = fakeServer((_, count) => {
      if (count === 1) throw new TypeError("fetch failed");
      return json({}, { status: 307, headers: { location: "ftp://x" } });
    });
    expect(await story(gone)).toEqual([
      "beforeCall 1",
      "beforeAttempt 1",
      "onAttemptError 1 ConnectionError",
      "onRetry 1 in 500 after ConnectionError",
      "beforeAttempt 2",
      "onAttemptError 2 ConnectionError",
      "onCallError 1 ConnectionError",
    ]);
  });

  it("can add headers to a call and to an attempt, and take some away", async () => {
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

  it("see the request without credentials", async () => {
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

  it("around one call or attempt are given the same object", async () => {
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

  it("may be used several times", async () => {
    const told: string[] = [];
    const use = ["a", "b"].map((name) => hooks({ beforeCall: () => void told.push(name) }));
    await get(
      connectTo(
        fakeServer(() => json({})),
        { use },
      ),
      { id: "1" },
    );
    expect(told).toEqual(["a", "b"]);
  });

  it.each(["beforeCall", "afterCall", "beforeAttempt", "afterAttempt"] as const)(
    "that throw end the call with a HookError, once: %s",
    async (name) => {
      const cause = new Error("my own mistake");
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

  it("have names: a slip is told", () => {
    // What a user of plain JavaScript might give.
    const slip = { beforecall: () => undefined } as Hooks;
    expect(() => hooks(slip)).toThrow(new TypeError('hooks(): unknown hook "beforecall".'));
  });
});
