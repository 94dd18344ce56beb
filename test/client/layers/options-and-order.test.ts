import { describe, expect, it } from "vitest";
import { type CallOptions, type ConnectionOptions, operation } from "../../../runtime/client/dist/codegen/v1.js";
import { hooks, idempotency, log, retry, timeout, TimeoutError } from "../../../runtime/client/dist/index.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

async function urlOf(call: CallOptions, options: ConnectionOptions = {}): Promise<string | undefined> {
  const server = fakeServer(() => json({}));
  const list = operation<{ page?: number }, { 200: unknown }>({
    id: "list",
    method: "GET",
    path: "/list",
    query: ["page"],
    responses: { 200: "json" },
  });
  await list(connectTo(server, options), { page: 2 }, call);
  return server.requests[0]?.url;
}

describe("the options of a call", () => {
  it("can have query parameters that the document doesn't declare", async () => {
    const query = { beta: true, tag: ["a b", "c"], deep: { x: { y: 1 } }, none: null, off: undefined, at: new Date(0) };
    expect(await urlOf({ query })).toBe(
      "https://api.example/list?page=2&beta=true&tag=a%20b&tag=c&deep%5Bx%5D%5By%5D=1&at=1970-01-01T00%3A00%3A00.000Z",
    );
  });

  it.each(["timeout", "retries", "idempotencyKey", "retry"])(
    "are rejected if they would have no effect: %s",
    async (name) => {
      // `retry` is misspelled.
      await expect(urlOf({ [name]: 1 })).rejects.toThrow(
        new TypeError(`list: the option "${name}" has no effect, because no layer of the connection supports it.`),
      );
    },
  );

  it("are accepted if a layer supports them or they are undefined", async () => {
    const use = [retry(), timeout(1000), idempotency()];
    const call = { timeout: 5, retries: 0, idempotencyKey: "k" };
    expect(await urlOf(call, { use })).toBe("https://api.example/list?page=2");
    expect(await urlOf({ retries: undefined })).toBe("https://api.example/list?page=2");
  });
});

describe("the option `use`", () => {
  it("rejects a function that creates a layer", async () => {
    // TypeScript rejects `retry` without parentheses, but plain JavaScript doesn't.
    const options = { use: [retry] } as unknown as ConnectionOptions;
    await expect(urlOf({}, options)).rejects.toThrow(TypeError);
  });

  it("uses the last of several layers of the same kind", async () => {
    const server = fakeServer(() => json({}, { status: 503 }));
    const list = operation<object, { 503: unknown }>({
      id: "list",
      method: "GET",
      path: "/",
      responses: { 503: "json" },
    });
    await list.safe(connectTo(server, { use: [retry({ delay: 0 }), retry({ times: 0 })] }));
    expect(server.requests).toHaveLength(1);
  });

  it.each([false, true])(
    "runs layers in the order of their stages, not in the order of the list (reversed: %s)",
    async (isReversed) => {
      const events: unknown[] = [];
      const record = (message: string) => void events.push(message);
      const watching = hooks({
        beforeCall: ({ idempotencyKey }) => void events.push(idempotencyKey),
        onCallError: (_, error) => void events.push((error as TimeoutError).limit),
      });
      const logger = { debug: record, info: record, warn: record, error: record };
      const use = [timeout(20), log(logger, { now: () => 0 }), watching, idempotency({ key: () => "k" }), retry()];
      const create = operation<object, object>({ id: "create", method: "POST", path: "/", responses: {} });
      const unresponsive = fakeServer(() => new Promise<Response>(() => undefined));
      await expect(create(connectTo(unresponsive, { use: isReversed ? use.reverse() : use }))).rejects.toThrow(
        TimeoutError,
      );
      const logged = "create: failed in 0 ms: TimeoutError: create: the call did not finish within 20 ms.";
      expect(events).toEqual(isReversed ? ["k", logged, "call"] : ["k", "call", logged]);
    },
  );
});
