import { describe, expect, it } from "vitest";
import { apiKey, bodyLinkFollower, linkFollower, pagedOperation } from "../../../runtime/client/dist/codegen/v1.js";
import type { PagesDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";
import { upTo, walkOf } from "../support/walk.js";

type ByLink = Extract<PagesDescriptor, { readonly by: "link" }>;

const byLink = (next: readonly string[]): ByLink => ({
  by: "link",
  follow: bodyLinkFollower,
  next,
  items: ["rows"],
});

/** A server of five items whose pages are linked, and which has no other way to page. */
const linked = (pages: PagesDescriptor, wrap: (url: string | null) => object, base = "https://api.example") =>
  walkOf(pages, (query) => {
    const start = Number(query.get("key") ?? 0);
    const isLast = start + 2 >= 5;
    return json({ rows: upTo(5).slice(start, start + 2), ...wrap(isLast ? null : `${base}/items?key=${start + 2}`) });
  });

describe("links in bodies", () => {
  it.each([
    [["next"], (url: string | null) => ({ next: url })],
    [["@odata.nextLink"], (url: string | null) => (url === null ? {} : { "@odata.nextLink": url })],
    [["links", "next"], (url: string | null) => ({ links: { next: url } })],
    [["links", "next"], (url: string | null) => ({ links: url === null ? null : { next: { href: url } } })],
    [["_links", "next"], (url: string | null) => ({ _links: url === null ? {} : { next: { href: url } } })],
    [["next_page"], (url: string | null) => ({ next_page: url === null ? null : { offset: "x", uri: url } })],
    [
      ["links"],
      (url: string | null) => ({
        links: [{ rel: "self", href: "/" }, ...(url === null ? [] : [{ rel: "next", href: url }])],
      }),
    ],
    [["next"], (url: string | null) => ({ next: url ?? "" })],
  ])("are followed at %j", async (next, wrap) => {
    for (const base of ["https://api.example", ""])
      expect(await linked(byLink(next), wrap, base).toArray()).toEqual(upTo(5));
  });

  it.each([
    ["an empty string", ""],
    ["an object with an empty address", { href: "" }],
    ["a list whose next link has an empty address", [{ rel: "next", href: "" }]],
    ["a list without a next link", [{ rel: "prev", href: "/items?key=0" }]],
  ])("end the list if they are %s", async (_, next) => {
    const { toArray, queries } = walkOf(byLink(["next"]), () => json({ rows: [1], next }));
    expect(await toArray()).toEqual([1]);
    expect(queries()).toHaveLength(1);
  });

  it("can have their address in a later property of an object if an earlier one is empty", async () => {
    const wrap = (url: string | null) => ({ next: { href: "", url } });
    expect(await linked(byLink(["next"]), wrap).toArray()).toEqual(upTo(5));
  });

  it("are resolved against the page if they have only a query", async () => {
    const { toArray, urls } = walkOf(byLink(["next"]), (query) =>
      json(query.has("key") ? { rows: [2] } : { rows: [1], next: "?key=2" }),
    );
    expect(await toArray()).toEqual([1, 2]);
    expect(urls()[1]).toBe("https://api.example/items?key=2");
  });

  it.each([
    ["/items?key=2", "/gateway/v2/items?key=2"],
    ["/v2/items?key=2", "/gateway/v2/items?key=2"],
    ["/gateway/v2/items?key=2", "/gateway/v2/items?key=2"],
    ["/other?key=2", "/other?key=2"],
    ["/?key=2", "/?key=2"],
    ["https://api.example/items?key=2", "/items?key=2"],
  ])("get the prefix of a gateway if they lack it: %s", async (next, expected) => {
    const respond = (query: URLSearchParams) => json(query.has("key") ? { rows: [2] } : { rows: [1], next });
    const { toArray, urls } = walkOf(byLink(["next"]), respond, { server: "https://api.example/gateway/v2" });
    expect(await toArray()).toEqual([1, 2]);
    expect(urls()[1]).toBe(`https://api.example${expected}`);
  });

  it("end at a page that says that it is the last, whatever its link", async () => {
    const pages: PagesDescriptor = { ...byLink(["next"]), more: ["more"] };
    const { toArray } = walkOf(pages, (query) => json({ rows: [1], next: "/items?key=1", more: !query.has("key") }));
    expect(await toArray()).toEqual([1, 1]);
  });

  it.each([
    ["a link", byLink(["next"])],
    ["a cursor", { by: "cursor", parameter: "cursor", next: ["next"], items: ["rows"] } as const],
  ])("reject a list that announces more items without %s", async (_, pages) => {
    const { toArray } = walkOf({ ...pages, more: ["more"] }, () => json({ rows: [1], more: true }));
    await expect(toArray()).rejects.toThrow("list: the server indicates that there are more pages, but");
  });

  it("reject a value that is not a URL of the server", async () => {
    const { toArray } = walkOf(byLink(["next"]), () => json({ rows: [1], next: "https://[" }));
    await expect(toArray()).rejects.toThrow('list: the link to the next page is not a URL: "https://["');
  });
});

describe("a next cursor that can be a URL", () => {
  const byCursor: PagesDescriptor = {
    by: "cursor",
    parameter: "cursor",
    next: ["next"],
    items: ["rows"],
    follow: bodyLinkFollower,
  };
  const served = (pages: PagesDescriptor, next: unknown) =>
    walkOf(pages, (query) => json(query.size === 0 ? { rows: [1], next } : { rows: [2], next: null }));

  it.each([
    ["https://api.example/items?key=a", "?key=a"],
    ["/items?key=a", "?key=a"],
    ["?key=a", "?key=a"],
    ["abc", "?cursor=abc"],
    ["a/b?c", "?cursor=a%2Fb%3Fc"],
    ["/wEAAA==", "?cursor=%2FwEAAA%3D%3D"],
    [7, "?cursor=7"],
  ])("is followed or sent: %j", async (next, second) => {
    const { toArray, queries } = served(byCursor, next);
    expect(await toArray()).toEqual([1, 2]);
    expect(queries()[1]).toBe(second);
  });

  it("is an error if the document says that it is a cursor", async () => {
    const { toArray } = served(
      { by: "cursor", parameter: "cursor", next: ["next"], items: ["rows"] },
      "https://x.example/",
    );
    await expect(toArray()).rejects.toThrow("list: the next cursor is a URL");
  });

  it.each([[0], [-1], [null], [""]])("ends the list if it is %j", async (next) => {
    expect(await served(byCursor, next).toArray()).toEqual([1]);
  });
});

describe("a link to another origin", () => {
  const other = "http://internal.example:8080/v1/items?key=2";
  const api = { security: [["K"]], schemes: { K: { type: "apiKey", in: "header", name: "x-key" } } } as const;
  const run = async (pages: PagesDescriptor, { server: base, link = other }: { server: string; link?: string }) => {
    const server = fakeServer(({ url }) =>
      json(
        {
          rows: [new URL(url).searchParams.has("key") ? 2 : 1],
          next: new URL(url).searchParams.has("key") ? null : link,
        },
        { headers: new URL(url).searchParams.has("key") ? {} : { link: `<${link}>; rel=next` } },
      ),
    );
    const list = pagedOperation<object, { 200: unknown }, unknown>({
      id: "list",
      method: "GET",
      path: "/items",
      responses: { 200: "json" },
      pages,
    });
    const items = await list.all(connectTo(server, { server: base, auth: apiKey("s3cret") }, api)).toArray();
    return { items, urls: server.requests.map(({ url }) => url) };
  };
  const inHeader: ByLink = { by: "link", follow: linkFollower, items: ["rows"] };

  it.each([inHeader, byLink(["next"])])("is an error that names both origins", async (pages) => {
    const walk = run(pages, { server: "https://api.example/v1" });
    await expect(walk).rejects.toThrow(
      "list: the link to the next page points to another origin, http://internal.example:8080, where credentials must not be sent. The server is https://api.example. If the API is behind a proxy, generate the package with `links: rebase`.",
    );
    await expect(walk).rejects.toMatchObject({ name: "ConnectionError", items: [1] });
  });

  it.each([
    ["https://api.example/v1", "https://api.example/v1/items?key=2"],
    ["https://api.example", "https://api.example/v1/items?key=2"],
    ["https://gateway.example/shop/eu", "https://gateway.example/shop/eu/items?key=2"],
  ])("is sent to the caller's server %s if the list is rebased", async (server, second) => {
    for (const pages of [inHeader, byLink(["next"])]) {
      const { items, urls } = await run({ ...pages, rebase: true }, { server });
      expect(items).toEqual([1, 2]);
      expect(urls[1]).toBe(second);
    }
  });

  it("is an error if it is rebased, but has another path than the server and the operation", async () => {
    const walk = run(
      { ...inHeader, rebase: true },
      { server: "https://api.example/v1", link: "https://x.example/admin?key=2" },
    );
    await expect(walk).rejects.toThrow("list: the link to the next page has the path /admin, which is not below");
  });
});

describe("a Link header that the document doesn't declare", () => {
  const pages: PagesDescriptor = { by: "link", follow: linkFollower, items: [], assumed: true };

  it("is an error if the first page doesn't have it", async () => {
    await expect(walkOf(pages, () => json([1])).toArray()).rejects.toThrow("list: the first page has no Link header");
  });

  it("ends the list at a later page without it, or at a header without the next page", async () => {
    const { toArray } = walkOf(pages, (_, __, count) =>
      json([count], count === 1 ? { headers: { link: "</items?page=2>; rel=next" } } : {}),
    );
    expect(await toArray()).toEqual([1, 2]);
    const single = walkOf(pages, () => json([1], { headers: { link: "</items>; rel=self" } }));
    expect(await single.toArray()).toEqual([1]);
  });

  it("ends the list at a link that says that the next page has no results", async () => {
    const { toArray } = walkOf(pages, (_, __, count) =>
      json([count], { headers: { link: `</items?cursor=${count}>; rel="next"; results="${String(count < 2)}"` } }),
    );
    expect(await toArray()).toEqual([1, 2]);
  });
});
