import { createServer } from "node:http";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { apiKey, connector, linkFollower, pagedOperation } from "../../../runtime/client/dist/codegen/v1.js";
import { nextLink } from "../../../runtime/client/dist/pages/next-link.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";
import { cpuMs } from "../../support/cpu-ms.js";
import { listen } from "../support/listen.js";

const descriptor = {
  id: "list",
  method: "GET",
  path: "/items",
  query: ["page"],
  responses: { 200: "json" },
  pages: { by: "link", items: ["items"], follow: linkFollower },
} as const;
const list = pagedOperation<{ page?: number }, { 200: { items: number[] } }, number>(descriptor);

describe("pagination by link", () => {
  const linked = (...links: string[]) =>
    fakeServer((_, count) =>
      json({ items: [count] }, { headers: links[count - 1] === undefined ? {} : { link: links[count - 1] ?? "" } }),
    );

  it("requests the linked URLs, with credentials, until there is no next link", async () => {
    const server = linked(
      '<https://api.example/other/2?a=b%2Fc>; rel="next"',
      '</third?key=k>; rel=next, </1>; rel="first"',
      '</2>; rel="prev"',
    );
    const api = { security: [["K"]], schemes: { K: { type: "apiKey", in: "query", name: "key" } } } as const;
    const connection = connectTo(server, { server: "https://api.example/v1?tenant=t", auth: apiKey("k") }, api);
    expect(await list.all(connection, { page: 7 }).toArray()).toEqual([1, 2, 3]);
    expect(server.requests.map(({ url }) => url)).toEqual([
      "https://api.example/v1/items?tenant=t&page=7&key=k",
      "https://api.example/other/2?a=b%2Fc&key=k",
      "https://api.example/third?key=k",
    ]);
  });

  it("resolves a relative link against the page's URL, even if that has a key in the query", async () => {
    const server = createServer(({ url = "" }, response) => {
      const isFirst = !url.includes("page=2");
      response.writeHead(200, { "content-type": "application/json", ...(isFirst && { link: "<?page=2>; rel=next" }) });
      response.end(JSON.stringify({ items: [url] }));
    });
    await using listening = await listen(server);
    const connect = connector({
      server: `${listening.origin}/v1`,
      security: [["K"]],
      schemes: { K: { type: "apiKey", in: "query", name: "key" } },
    });
    const connection = connect({ auth: apiKey("s3cret") });
    expect(await list.all(connection).toArray()).toEqual(["/v1/items?key=s3cret", "/v1/items?page=2&key=s3cret"]);
    const { response } = await list.safe(connection, { page: 2 });
    expect(response.url).toBe(`${listening.origin}/v1/items?page=2`);
    expect(inspect(response, { depth: 9, showHidden: true })).not.toContain("s3cret");
  });

  it("resolves a relative link against the request if the response has no URL", async () => {
    const below = pagedOperation<{ name: string }, { 200: { items: number[] } }, number>({
      ...descriptor,
      path: "/names/{name}",
    });
    const server = linked("<?page=2>; rel=next", "<more?page=3>; rel=next");
    const connection = connectTo(server, { server: "https://api.example/v1?tenant=t" });
    expect(await below.all(connection, { name: "a b" }).toArray()).toEqual([1, 2, 3]);
    expect(server.requests.map(({ url }) => url)).toEqual([
      "https://api.example/v1/names/a%20b?tenant=t",
      "https://api.example/v1/names/a%20b?page=2",
      "https://api.example/v1/names/more?page=3",
    ]);
  });

  it("stays on the operation's server if it differs from the connection's", async () => {
    const onOtherServer = pagedOperation<object, { 200: { items: number[] } }, number>({
      ...descriptor,
      server: "https://other.example/v2",
    });
    const server = linked("<?page=2>; rel=next", "<https://api.example/items?page=3>; rel=next");
    await expect(onOtherServer.all(connectTo(server)).toArray()).rejects.toThrow(
      "list: the link to the next page points to another origin",
    );
    expect(server.requests.map(({ url }) => url)).toEqual([
      "https://other.example/v2/items",
      "https://other.example/v2/items?page=2",
    ]);
  });

  it("ignores the credentials and the fragment of a link", async () => {
    const server = linked("<https://user:secret@api.example/2#top>; rel=next", "</2#end>; rel=next");
    expect(await list.all(connectTo(server)).toArray()).toEqual([1, 2]);
    expect(server.requests.map(({ url }) => url)).toEqual(["https://api.example/items", "https://api.example/2"]);
  });

  it("parses a repeated header", async () => {
    const headers = new Headers([
      ["link", "</1>; rel=prev"],
      ["Link", '</3>; rel=last, </2>; rel="next"'],
    ]);
    const server = fakeServer((_, count) => json({ items: [count] }, count === 1 ? { headers } : {}));
    expect(await list.all(connectTo(server)).toArray()).toEqual([1, 2]);
    expect(server.requests[1]?.url).toBe("https://api.example/2");
  });

  it("continues after an empty page", async () => {
    const server = fakeServer((_, count) =>
      json({ items: count === 2 ? [] : [count] }, { headers: count < 3 ? { link: `</${count}>; rel=next` } : {} }),
    );
    expect(await list.all(connectTo(server)).toArray()).toEqual([1, 3]);
  });

  it("ends at a link that was already used", async () => {
    const server = linked("</2>; rel=next", "</3>; rel=next", "</2>; rel=next");
    expect(await list.all(connectTo(server)).toArray()).toEqual([1, 2, 3]);
  });

  it.each([
    "<https://evil.example/2>; rel=next",
    "<//evil.example/2>; rel=next",
    "<\\\\evil.example/2>; rel=next",
    "<https://api.example@evil.example/2>; rel=next",
    "<https://api.example:8443/2>; rel=next",
    "<http://api.example/2>; rel=next",
    "<blob:https://api.example/.evil.example>; rel=next",
    "<data:application/json,{}>; rel=next",
    "<javascript:alert(1)>; rel=next",
    "<https://[>; rel=next",
  ])("rejects a link to another origin, instead of returning an incomplete list: %s", async (link) => {
    const server = linked(link);
    const walk = list.all(connectTo(server)).toArray();
    await expect(walk).rejects.toMatchObject({ name: "ConnectionError" });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['<a>; rel="prev", <b>; rel="next"', "b"],
    ["<a>;REL=Next", "a"],
    ['<a>; title="x, <y>; rel=next"; rel="last", <b>; rel="first next"', "b"],
    ['<a,b;c>; title="\\"; rel=next"; rel = next', "a,b;c"],
    ['<a>; rel="nextpage"', null],
    ["<a>; rel=prev; rel=next", null],
    ["nonsense; rel=next", null],
    ['<a>; title="\\\\"; rel=next', "a"],
    ['<a>; rel="n\\ext"', "a"],
    ["<a>;; ;rel=next;", "a"],
    ["<a>; crossorigin; rel=next", "a"],
    ["<a>\t;\trel\t=\tnext\t,<b>;rel=prev", "a"],
    [', ,<a>; rel="prev"\t, ,<b>; rel="NEXT"', "b"],
    ['<a>; rel="https://rels.example/next next"', "a"],
    ["<>; rel=next", ""],
    ["< /a >; rel=next", " /a "],
    ['<a>; rel=next; anchor="/other", <b>; rel=next', "b"],
    ['<a>; rev="next"', null],
    ["<a>; rel*=next, <b>; xrel=next, <c>; __proto__=next", null],
    ['<a>; rel="https://rels.example/next"', null],
    ['<a>; title="rel=next', null],
    ["<broken, <b>; rel=next", "b"],
    ["<a; rel=next", null],
    ["<a> rel=next", null],
    ["", null],
  ])("parses the Link header %j", (header, target) => {
    expect(nextLink(header)).toBe(target);
  });

  it.each([
    ["<", ">"],
    ["<>;", "rel=next"],
    ['<>;a="', ""],
    ['<>;a="\\', ""],
    ['<>;a=\\"', ""],
    ["<>; ", " "],
    ["; rel", "= next"],
    ["<>" + ";a".repeat(9), "="],
  ])("parses a long header in linear time: %j", (part, end) => {
    const started = cpuMs();
    nextLink(part.repeat(40_000) + end);
    nextLink(part + " ".repeat(200_000) + end);
    expect(cpuMs() - started).toBeLessThan(1000);
  });
});
