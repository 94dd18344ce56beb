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
  it("may have query parameters that no description knows", async () => {
    const query = { beta: true, tag: ["a b", "c"], deep: { x: { y: 1 } }, none: null, off: undefined, at: new Date(0) };
    expect(await urlOf({ query })).toBe(
      "https://api.example/list?page=2&beta=true&tag=a%20b&tag=c&deep%5Bx%5D%5By%5D=1&at=1970-01-01T00%3A00%3A00.000Z",
    );
  });

  it.each(["timeout", "retries", "idempotencyKey", "retry"])("are refused if they do nothing: %s", async (name) => {
    // `retry` is a slip that a user of plain JavaScript might make.
    await expect(urlOf({ [name]: 1 })).rejects.toThrow(
      new TypeError(`list: the option "${name}" has no effect, because no layer of the connection supports it.`),
    );
  });

  it("are accepted where the connection uses what knows them, and absent ones everywhere", async () => {
    const use = [retry(), timeout(1000), idempotency()];
    const call = { timeout: 5, retries: 0, idempotencyKey: "k" };
    expect(await urlOf(call, { use })).toBe("https://api.example/list?page=2");
    expect(await urlOf({ retries: undefined } as unknown as CallOptions)).toBe("https://api.example/list?page=2");
  });
});

describe("what a connection uses", () => {
  it("is what was made, not what makes it", async () => {
    // `retry` without its parentheses is a slip that a user of plain JavaScript might make.
    const options = { use: [retry] } as unknown as ConnectionOptions;
    await expect(urlOf({}, options)).rejects.toThrow(TypeError);
  });

  it("is the last of several of one kind", async () => {
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

  it.each([false, true])("has its place, in whatever order it is named (turned round: %s)", async (isTurned) => {
    const heard: unknown[] = [];
    const say = (message: string) => void heard.push(message);
    const watching = hooks({
      beforeCall: ({ idempotencyKey }) => void heard.push(idempotencyKey),
      onCallError: (_, error) => void heard.push((error as TimeoutError).limit),
    });
    const logger = { debug: say, info: say, warn: say, error: say };
    const use = [timeout(20), log(logger, { now: () => 0 }), watching, idempotency({ key: () => "k" }), retry()];
    const create = operation<object, object>({ id: "create", method: "POST", path: "/", responses: {} });
    const deaf = fakeServer(() => new Promise<Response>(() => undefined));
    await expect(create(connectTo(deaf, { use: isTurned ? use.reverse() : use }))).rejects.toThrow(TimeoutError);
    const logged = "create: failed in 0 ms: TimeoutError: create: the call was not done after 20 ms.";
    expect(heard).toEqual(isTurned ? ["k", logged, "call"] : ["k", "call", logged]);
  });
});
