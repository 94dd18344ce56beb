import { describe, expect, it } from "vitest";
import { formQueryWriter, operation } from "../../../runtime/client/dist/codegen/v1.js";
import type { OperationDescriptor, ParameterDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

async function queryOf(
  query: readonly (string | ParameterDescriptor)[],
  parameters: Record<string, unknown>,
  overrides: Partial<OperationDescriptor> & { server?: string } = {},
): Promise<string | undefined> {
  const server = fakeServer(() => json({}));
  const { server: address = "https://api.example", ...rest } = overrides;
  const list = operation<Record<string, unknown>, { 200: unknown }>({
    id: "list",
    method: "GET",
    path: "/things",
    query,
    responses: { 200: "json" },
    ...rest,
  });
  await list(connectTo(server, { server: address }, { send: { query: { version: "2024-01-01" } } }), parameters);
  return server.requests[0]?.url.replace("https://api.example/things?version=2024-01-01", "").replace(/^&/, "");
}

describe("a query parameter", () => {
  it("that is the whole query string may begin with a question mark", async () => {
    const server = fakeServer(() => json({}));
    const search = operation<{ q: string }, { 200: unknown }>({
      id: "search",
      method: "GET",
      path: "/things",
      query: [{ name: "q", write: formQueryWriter }],
      responses: { 200: "json" },
    });
    await search(connectTo(server), { q: "?a=1&b=2" });
    expect(server.requests[0]?.url).toBe("https://api.example/things?a=1&b=2");
  });

  it("is omitted if it is undefined, null, or an empty list or object", async () => {
    const parameters = { a: undefined, b: null, c: [], d: {}, e: [null, undefined] };
    expect(await queryOf(["a", "b", "c", "d", "e"], parameters)).toBe("");
  });

  it("is sent if it is false, zero or empty", async () => {
    expect(await queryOf(["a", "b", "c"], { a: false, b: 0, c: "" })).toBe("a=false&b=0&c=");
  });

  it("is percent-encoded in name and value", async () => {
    expect(await queryOf(["$filter[a]"], { "$filter[a]": "x&y=z + 100%\u20ac" })).toBe(
      "%24filter%5Ba%5D=x%26y%3Dz%20%2B%20100%25%E2%82%AC",
    );
  });

  it("is sent in the order of the declaration, and only if it is declared", async () => {
    expect(await queryOf(["b", "a"], { a: 1, b: 2, c: 3 })).toBe("b=2&a=1");
  });

  it("ignores inherited properties", async () => {
    expect(await queryOf(["constructor", "toString"], {})).toBe("");
  });

  it("can contain a lone surrogate", async () => {
    expect(await queryOf(["a"], { a: "x\ud800y" })).toBe("a=x%EF%BF%BDy");
  });

  it.each([
    ["form", true, "id=3&id=4&id=5", "R=100&G=200"],
    ["form", false, "id=3,4,5", "id=R,100,G,200"],
    ["spaceDelimited", false, "id=3%204%205", "id=R%20100%20G%20200"],
    ["spaceDelimited", true, "id=3&id=4&id=5", "R=100&G=200"],
    ["pipeDelimited", false, "id=3%7C4%7C5", "id=R%7C100%7CG%7C200"],
    ["deepObject", true, "id%5B%5D=3&id%5B%5D=4&id%5B%5D=5", "id%5BR%5D=100&id%5BG%5D=200"],
  ] as const)(
    "in style %s with explode %s serializes lists and objects like OpenAPI",
    async (style, explode, list, object) => {
      const parameter = { name: "id", style, explode };
      expect(await queryOf([parameter], { id: [3, 4, 5] })).toBe(list);
      expect(await queryOf([parameter], { id: { R: 100, G: 200 } })).toBe(object);
      expect(await queryOf([parameter], { id: "x" })).toBe("id=x");
    },
  );

  it("explodes by default only in style form", async () => {
    expect(await queryOf(["id"], { id: [3, 4] })).toBe("id=3&id=4");
    expect(await queryOf([{ name: "id", style: "pipeDelimited" }], { id: [3, 4] })).toBe("id=3%7C4");
  });

  it("in style deepObject can have any depth, with an index for items that are objects", async () => {
    const id = { created: { gte: 1 }, roles: ["a", "b"], items: [{ price: "p" }, { price: "q" }], none: undefined };
    expect(decodeURIComponent((await queryOf([{ name: "id", style: "deepObject" }], { id })) ?? "")).toBe(
      "id[created][gte]=1&id[roles][]=a&id[roles][]=b&id[items][0][price]=p&id[items][1][price]=q",
    );
  });

  it("serializes an object in a list as JSON, because OpenAPI has no rule for it", async () => {
    expect(await queryOf(["id"], { id: [{ a: 1 }] })).toBe("id=%7B%22a%22%3A1%7D");
  });

  it("repeats the name of a list in an exploded object, like the name of a list", async () => {
    const pageable = { page: 0, sort: ["name,asc", "id"], none: [] };
    expect(await queryOf(["pageable"], { pageable })).toBe("page=0&sort=name%2Casc&sort=id");
  });

  it("can be serialized as JSON", async () => {
    const parameter = { name: "filter", content: "application/json" };
    expect(await queryOf([parameter], { filter: { a: [1, null] } })).toBe("filter=%7B%22a%22%3A%5B1%2Cnull%5D%7D");
  });

  it("can have unencoded reserved characters, except those that would end the value", async () => {
    const parameter = { name: "id", allowReserved: true };
    expect(await queryOf([parameter], { id: "/a:b@c,d;e=f$g%2Fh!'()*" })).toBe("id=/a:b@c,d;e=f$g%2Fh!%27()*");
    expect(await queryOf([parameter], { id: "a&b#c+d?e[f]%" })).toBe("id=a%26b%23c%2Bd%3Fe%5Bf%5D%25");
  });

  it("can have a property name that differs from its name on the wire", async () => {
    expect(await queryOf([{ name: "id", as: "queryId" }], { id: "path", queryId: "query" })).toBe("id=query");
  });
});

describe("a constant query parameter", () => {
  it("of an operation overrides the connection's", async () => {
    const server = fakeServer(() => json({}));
    const get = operation<object, { 200: unknown }>({
      id: "get",
      method: "GET",
      path: "/",
      send: { query: { "api version": "2 0" } },
      responses: { 200: "json" },
    });
    await get(connectTo(server, {}, { send: { query: { "api version": "1.0", b: "c" } } }));
    expect(server.requests[0]?.url).toBe("https://api.example/?api%20version=2%200&b=c");
  });

  it("can be part of the server's URL", async () => {
    const server = fakeServer(() => json({}));
    const get = operation<object, { 200: unknown }>({
      id: "get",
      method: "GET",
      path: "/x",
      query: ["a"],
      responses: { 200: "json" },
    });
    await get(connectTo(server, { server: "https://proxy.example/prefix/?tenant=t%2F1" }), { a: 1 });
    expect(server.requests[0]?.url).toBe("https://proxy.example/prefix/x?tenant=t%2F1&a=1");
  });
});
