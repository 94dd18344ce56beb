import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import {
  connector,
  facade,
  type NoParameters,
  operation,
  pagedOperation,
  ResponseError,
} from "../../../runtime/client/dist/codegen/v1.js";
import { fakeServer, json } from "../support/fake-server.js";

const keys = {
  getKey: operation<{ id: string }, { 200: { id: string }; 404: unknown }>({
    id: "getKey",
    method: "GET",
    path: "/keys/{id}",
    responses: { 200: "json", 404: "json" },
  }),
  listKeys: pagedOperation<{ page?: number }, { 200: { items: string[] } }, string>({
    id: "listKeys",
    method: "GET",
    path: "/keys",
    query: ["page"],
    responses: { 200: "json" },
    pages: { by: "page", parameter: "page", items: ["items"] },
  }),
  version: "2024-01-01",
  helper: () => 1,
};

let bound = 0;
const others = {
  get sentinel() {
    bound += 1;
    return keys.getKey;
  },
};

const createClient = facade(connector({ server: "https://api.example" }), { keys, others });

describe("a client", () => {
  it("calls operations in their throwing, safe and paginated form", async () => {
    const server = fakeServer(({ url }) => {
      if (url.endsWith("/keys/none")) return json({ code: "NONE" }, { status: 404 });
      return json(url.includes("/keys/") ? { id: "k" } : { items: url.endsWith("=2") ? ["b"] : ["a"] });
    });
    const client = createClient({ fetch: server.fetch });
    expect(await client.keys.getKey({ id: "k" })).toEqual({ id: "k" });
    expect(await client.keys.getKey.safe({ id: "none" })).toMatchObject({ status: 404 });
    const error: unknown = await client.keys.getKey({ id: "none" }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResponseError);
    expect([client.keys.getKey.isError(error), client.keys.listKeys.isError(error)]).toEqual([true, false]);
    expect(await client.keys.listKeys()).toEqual({ items: ["a"] });
    expect(await client.keys.listKeys.all({ page: 1 }).toArray({ limit: 2 })).toEqual(["a", "b"]);
    expect([client.keys.getKey.id, client.keys.getKey.name]).toEqual(["getKey", "getKey"]);
  });

  it("reads headers only in the safe form, because the throwing form doesn't return them", async () => {
    let reads = 0;
    const getCount = operation<NoParameters, { 200: unknown }>({
      id: "getCount",
      method: "GET",
      path: "/count",
      responses: { 200: "json" },
      readHeaders: () => ({ reads: (reads += 1) }),
    });
    const { counts } = facade(connector({ server: "https://api.example" }), { counts: { getCount } })(
      fakeServer(() => json({})),
    );
    await counts.getCount();
    expect(reads).toBe(0);
    expect(await counts.getCount.safe()).toMatchObject({ headers: { reads: 1 } });
  });

  it("has a property for each resource, which has only the operations", () => {
    const client = createClient();
    expect(Object.keys(client)).toEqual(["keys", "others"]);
    expect(Object.keys(client.keys)).toEqual(["getKey", "listKeys"]);
    expect(client.keys).toBe(client.keys);
    expect(client.keys.getKey).not.toHaveProperty("all");
  });

  it("binds a resource when it is first used", () => {
    const client = createClient();
    const before = bound;
    expect(client.keys).toBeDefined();
    expect(bound).toBe(before);
    expect(client.others).toBeDefined();
    expect(bound).toBe(before + 1);
  });

  it("is frozen, and so are its resources", () => {
    const client = createClient();
    expect([Object.isFrozen(client), Object.isFrozen(client.keys)]).toEqual([true, true]);
  });

  it("shows only its resources", () => {
    expect(inspect(createClient({ headers: { "x-key": "s3cret" } }), { depth: 9, getters: true })).not.toContain(
      "s3cret",
    );
  });

  it("supports resources of any name", () => {
    const hostile = facade(
      connector({ server: "https://api.example" }),
      Object.fromEntries([
        ["__proto__", keys],
        ["constructor", keys],
      ]),
    );
    expect(Object.keys(hostile())).toEqual(["__proto__", "constructor"]);
  });
});
