import { InfiniteQueryObserver, QueryClient } from "@tanstack/query-core";
import { describe, expect, it } from "vitest";
import type { PagesDescriptor } from "../../runtime/client/dist/call/descriptor.js";
import { infiniteQueryOptions } from "../../runtime/query/dist/index.js";
import { fakeServer, json } from "../client/support/fake-server.js";
import { followers, pagedClient, refetch } from "./paged-client.js";

type Respond = (query: URLSearchParams, url: URL) => Response;

/** Returns the pages of a list: those that an iteration returns, and those that an infinite query loads one by one. */
async function pagesOf(pages: PagesDescriptor, respond: Respond) {
  const serve = () => fakeServer(({ url }) => respond(new URL(url).searchParams, new URL(url)));
  const servers = [serve(), serve()] as const;
  const iterated: unknown[] = [];
  for await (const page of pagedClient(pages, servers[0]).items.list.all().pages()) iterated.push(page);
  const options = infiniteQueryOptions(pagedClient(pages, servers[1]).items.list);
  const observer = new InfiniteQueryObserver(new QueryClient(), { ...options, retry: false });
  let result = await refetch(observer);
  while (result.hasNextPage && result.isSuccess) result = await observer.fetchNextPage();
  if (result.error !== null) throw result.error;
  const loaded = (await observer.refetch()).data?.pages ?? [];
  const urls = servers.map(({ requests }) => requests.map(({ url }) => url));
  return { iterated, loaded, urls, result };
}

const numbers = (count: number, from = 1) => Array.from({ length: count }, (_, index) => ({ id: from + index }));
const items = ["items"];
const pageOf = (start: number, size: number, total: number) =>
  numbers(Math.max(0, Math.min(size, total - start)), start + 1);

const forms: Readonly<Record<string, readonly [PagesDescriptor, Respond]>> = {
  "page numbers": [
    { by: "page", parameter: "page", items },
    (query) => json({ items: pageOf((Number(query.get("page") ?? 1) - 1) * 2, 2, 5) }),
  ],
  "page numbers with a total": [
    { by: "page", parameter: "page", size: "size", defaultSize: 2, items, total: ["total"] },
    (query) => json({ items: pageOf((Number(query.get("page") ?? 1) - 1) * 2, 2, 5), total: 5 }),
  ],
  "page numbers from 1 that the document counts from 0": [
    { by: "page", parameter: "page", first: 0, items, pages: ["count"] },
    (query) => json({ items: pageOf((Math.max(1, Number(query.get("page") ?? 1)) - 1) * 2, 2, 6), count: 3 }),
  ],
  "page numbers with a 404 after the last page": [
    { by: "page", parameter: "page", items },
    (query) => {
      const page = Number(query.get("page") ?? 1);
      return page > 2 ? json({}, { status: 404 }) : json({ items: pageOf((page - 1) * 2, 2, 4) });
    },
  ],
  offsets: [
    { by: "offset", parameter: "offset", items },
    (query) => json({ items: pageOf(Number(query.get("offset") ?? 0), 3, 7) }),
  ],
  cursors: [
    { by: "cursor", parameter: "cursor", items, next: ["next"] },
    (query) => {
      const start = Number(query.get("cursor") ?? 0);
      return json({ items: pageOf(start, 2, 5), next: start + 2 < 5 ? String(start + 2) : null });
    },
  ],
  "cursors with an empty page in the middle": [
    { by: "cursor", parameter: "cursor", items, next: ["next"] },
    (query) => {
      const at = query.get("cursor") ?? "a";
      const next = new Map([
        ["a", "b"],
        ["b", "c"],
        ["c", "d"],
      ]);
      return json({ items: at === "b" ? [] : [{ id: at }], next: next.get(at) });
    },
  ],
  "cursors in a header": [
    { by: "cursor", parameter: "cursor", items: [], nextHeader: "x-next" },
    (query) => {
      const start = Number(query.get("cursor") ?? 0);
      return json(pageOf(start, 2, 5), { headers: start + 2 < 5 ? { "x-next": String(start + 2) } : {} });
    },
  ],
  "cursors that lead back to the first page": [
    { by: "cursor", parameter: "cursor", items, next: ["next"] },
    (query) => {
      const at = query.get("cursor") ?? "a";
      return json({ items: [{ id: at }, { id: `${at}2` }], next: at === "b" ? "c" : "b" });
    },
  ],
  "last items": [
    { by: "last-item", parameter: "after", items: [], key: "id" },
    (query) => json(pageOf(Number(query.get("after") ?? 0), 2, 5)),
  ],
  "Link headers": [
    { by: "link", items: [], follow: followers.linkFollower },
    (query) => {
      const start = Number(query.get("start") ?? 0);
      const link = `</items?start=${start + 2}>; rel=next`;
      return json(pageOf(start, 2, 5), { headers: start + 2 < 5 ? { link } : {} });
    },
  ],
  "links in bodies": [
    { by: "link", items, next: ["next"], follow: followers.bodyLinkFollower },
    (query) => {
      const start = Number(query.get("start") ?? 0);
      return json({ items: pageOf(start, 2, 5), next: start + 2 < 5 ? `?start=${start + 2}` : null });
    },
  ],
};

describe("an infinite query has the pages of an iteration, after loading and after a refetch, with", () => {
  it.each(Object.entries(forms))("%s", async (_, [pages, respond]) => {
    const { iterated, loaded, urls, result } = await pagesOf(pages, respond);
    expect(iterated.length).toBeGreaterThan(1);
    const withItems = loaded.filter((page) => page.items.length > 0);
    expect(withItems.map(({ body }) => body)).toEqual(iterated);
    expect(result.hasNextPage).toBe(false);
    // The refetch repeats all requests.
    expect(urls[1]).toEqual([...(urls[0] ?? []), ...(urls[0] ?? [])]);
    expect(JSON.parse(JSON.stringify(loaded))).toEqual(loaded);
  });
});
