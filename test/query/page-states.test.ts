import { dehydrate, hydrate, InfiniteQueryObserver, QueryClient, type DehydratedState } from "@tanstack/query-core";
import { expect, it } from "vitest";
import type { PagesDescriptor } from "../../runtime/client/dist/call/descriptor.js";
import { infiniteQueryOptions } from "../../runtime/query/dist/index.js";
import { fakeServer, json } from "../client/support/fake-server.js";
import { followers, pagedClient, refetch } from "./paged-client.js";

const byPage: PagesDescriptor = { by: "page", parameter: "page", items: ["items"], pages: ["count"] };

/** Creates an infinite query of a list with numbered pages of one item, which the function `respond` may replace. */
function open({ pages = byPage, count = 4, parameters = {}, respond = (_: number): Response | null => null } = {}) {
  const numbers: number[] = [];
  const server = fakeServer(({ url }) => {
    const page = Number(new URL(url).searchParams.get("page") ?? 1);
    numbers.push(page);
    return respond(page) ?? json({ items: [{ id: page }], count });
  });
  const options = { ...infiniteQueryOptions(pagedClient(pages, server).items.list, parameters), retry: false };
  const observe = (client = new QueryClient(), more: object = {}) =>
    new InfiniteQueryObserver(client, { ...options, ...more });
  return { options, observe, numbers };
}

interface Result {
  readonly data: { readonly pages: readonly { readonly items: readonly unknown[] }[] } | undefined;
}

/** Returns the ids of the items on all pages. */
const idsOf = ({ data }: Result) =>
  data?.pages.flatMap(({ items }) => items.map((item) => (item as { readonly id: number }).id));

it("a list continues after its pages were serialized and loaded in another program", async () => {
  const { observe, numbers } = open();
  const first = new QueryClient();
  await observe(first).refetch();
  const cached = observe(first);
  await cached.fetchNextPage();
  const second = new QueryClient();
  hydrate(second, JSON.parse(JSON.stringify(dehydrate(first))) as DehydratedState);
  const result = await observe(second).fetchNextPage();
  expect(idsOf(result)).toEqual([1, 2, 3]);
  expect(idsOf(await observe(second).fetchNextPage())).toEqual([1, 2, 3, 4]);
  expect(observe(second).getCurrentResult().hasNextPage).toBe(false);
  expect(numbers).toEqual([1, 2, 3, 4]);
});

it("a refetch of a list whose first pages were dropped starts at the first page that is left", async () => {
  const { observe, numbers } = open();
  const observer = observe(new QueryClient(), { maxPages: 2, getPreviousPageParam: () => null });
  await observer.refetch();
  await observer.fetchNextPage();
  expect(idsOf(await observer.fetchNextPage())).toEqual([2, 3]);
  expect(idsOf(await observer.refetch())).toEqual([2, 3]);
  expect(numbers).toEqual([1, 2, 3, 2, 3]);
});

it("a list starts at the position in the parameters", async () => {
  const { observe } = open({ parameters: { page: 3 } });
  const observer = observe();
  await observer.refetch();
  const result = await observer.fetchNextPage();
  expect(idsOf(result)).toEqual([3, 4]);
  expect(result.hasNextPage).toBe(false);
});

it("a page that failed is requested again, and the other pages are kept", async () => {
  let isBroken = true;
  const { observe, numbers } = open({ respond: (page) => (page === 2 && isBroken ? json({}, { status: 400 }) : null) });
  const observer = observe();
  await observer.refetch();
  const failed = await observer.fetchNextPage();
  expect([failed.isFetchNextPageError, idsOf(failed), failed.error]).toMatchObject([true, [1], { status: 400 }]);
  isBroken = false;
  expect(idsOf(await observer.fetchNextPage())).toEqual([1, 2]);
  expect(numbers).toEqual([1, 2, 2]);
});

it("a refetch of a list that has become shorter drops the other pages", async () => {
  let count = 3;
  const { observe } = open({ respond: (page) => json({ items: [{ id: page }], count }) });
  const observer = observe();
  await observer.refetch();
  await observer.fetchNextPage();
  await observer.fetchNextPage();
  count = 1;
  const result = await refetch(observer);
  expect([idsOf(result), result.hasNextPage]).toEqual([[1], false]);
});

it("an empty list has one page without items", async () => {
  const { observe } = open({ respond: () => json({ items: [], count: 0 }) });
  const { data, hasNextPage } = await refetch(observe());
  expect(data?.pages).toEqual([{ items: [], body: { items: [], count: 0 }, next: null }]);
  expect(hasNextPage).toBe(false);
});

it("a page that doesn't exist has no items and no body, and ends the list", async () => {
  const pages: PagesDescriptor = { by: "page", parameter: "page", items: ["items"] };
  const { observe } = open({ pages, respond: (page) => (page > 1 ? json({}, { status: 404 }) : null) });
  const observer = observe();
  await observer.refetch();
  const { data, hasNextPage, isSuccess } = await observer.fetchNextPage();
  expect([data?.pages.at(-1), hasNextPage, isSuccess]).toEqual([{ items: [], body: null, next: null }, false, true]);
});

it("a list rejects if there is no way to request the pages that the server announces", async () => {
  const pages: PagesDescriptor = {
    by: "cursor",
    parameter: "cursor",
    items: ["items"],
    next: ["next"],
    more: ["more"],
  };
  const { observe } = open({ pages, respond: () => json({ items: [{ id: 1 }], more: true }) });
  const { error } = await observe().refetch();
  expect(error).toMatchObject({
    name: "ConnectionError",
    message: "list: the server indicates that there are more pages, but there is no way to continue from the last one.",
  });
});

it("a list rejects if the next page is on another server, and sends no request there", async () => {
  const pages: PagesDescriptor = { by: "link", items: ["items"], next: ["next"], follow: followers.bodyLinkFollower };
  const { observe, numbers } = open({
    pages,
    respond: () => json({ items: [{ id: 1 }], next: "https://other.example/items?page=2" }),
  });
  const { error } = await observe().refetch();
  expect(error?.message).toMatch(/points to another origin/);
  expect(numbers).toEqual([1]);
});

it("a cancelled list aborts the request for its page", async () => {
  const signals: AbortSignal[] = [];
  const fetch = ({ signal }: Request): Promise<Response> => {
    signals.push(signal);
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
  };
  const { list } = pagedClient(byPage, { fetch, requests: [] }).items;
  const client = new QueryClient();
  const unsubscribe = new InfiniteQueryObserver(client, infiniteQueryOptions(list)).subscribe(() => undefined);
  await new Promise((resolve) => setTimeout(resolve));
  unsubscribe();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});
