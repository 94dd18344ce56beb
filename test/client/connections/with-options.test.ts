import { describe, expect, it, vi } from "vitest";
import {
  bearer,
  type ConnectionOptions,
  connector,
  facade,
  operation,
} from "../../../runtime/client/dist/codegen/v1.js";
import { hooks, retry, withOptions } from "../../../runtime/client/dist/index.js";
import { fakeServer, json } from "../support/fake-server.js";

const ping = operation<object, { 200: unknown }>({ id: "ping", method: "GET", path: "/", responses: { 200: "json" } });
const connect = connector({ server: "https://api.example", schemes: { B: { type: "bearer" } }, security: [["B"]] });
const createClient = facade(connect, { system: { ping } });

function clientOf(options: ConnectionOptions = {}) {
  const server = fakeServer(() => json({}, { status: 503 }));
  return { client: createClient({ fetch: server.fetch, auth: bearer("t"), ...options }), server };
}

describe("a client with other options", () => {
  it("is a new client, and the first one doesn't change", async () => {
    const { client, server } = clientOf();
    const other = withOptions(client, { server: "https://eu.example" });
    for (const each of [client, other]) await each.system.ping.safe();
    expect(server.requests.map(({ url }) => url)).toEqual(["https://api.example/", "https://eu.example/"]);
    expect(server.requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer t", "Bearer t"]);
    expect([Object.isFrozen(other), Object.keys(other)]).toEqual([true, ["system"]]);
  });

  it("merges headers", async () => {
    const { client, server } = clientOf({ headers: { "x-a": "1", "x-b": "1" } });
    await withOptions(client, { headers: { "X-A": "2", "x-b": null } }).system.ping.safe();
    expect([server.requests[0]?.headers.get("x-a"), server.requests[0]?.headers.has("x-b")]).toEqual(["2", false]);
  });

  it("adds layers, and replaces those of the same kind", async () => {
    const called: string[] = [];
    const wait = async () => undefined;
    const { client, server } = clientOf({ use: [hooks({ beforeCall: () => void called.push("a") }), retry({ wait })] });
    const others = [hooks({ beforeCall: () => void called.push("b") }), retry({ times: 0 })];
    await withOptions(client, { use: others }).system.ping.safe();
    expect([called, server.requests.length]).toEqual([["a", "b"], 1]);
    await client.system.ping.safe();
    expect(server.requests).toHaveLength(4);
  });

  it("can be created from a client with other options", async () => {
    const { client, server } = clientOf();
    const other = withOptions(withOptions(client, { headers: { "x-a": "1" } }), { headers: { "x-b": "2" } });
    await other.system.ping.safe();
    expect([server.requests[0]?.headers.get("x-a"), server.requests[0]?.headers.get("x-b")]).toEqual(["1", "2"]);
  });

  it("doesn't repeat warnings about the same credential", () => {
    const warn = vi.fn();
    const client = facade(connector({ server: "https://api.example" }), {})({ auth: bearer("t"), warn });
    withOptions(client, { headers: { a: "b" } });
    expect(warn).toHaveBeenCalledTimes(1);
  });
});

describe("a connection with other options", () => {
  it("is a new connection", async () => {
    const server = fakeServer(() => json({}));
    const connection = withOptions(connect({ fetch: server.fetch }), { server: "https://eu.example/v1" });
    await ping(connection);
    expect([connection.server, server.requests[0]?.url]).toEqual(["https://eu.example/v1", "https://eu.example/v1/"]);
  });

  it.each([{}, Object.freeze({ system: {} })])("cannot be created from another object", (other) => {
    expect(() => withOptions(other, {})).toThrow(new TypeError("The first argument must be a client or a connection."));
  });
});
