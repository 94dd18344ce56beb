import { describe, expect, it } from "vitest";
import { pagedOperation, ResponseError } from "../../../runtime/client/dist/codegen/v1.js";
import type { PagesDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json, type ReceivedRequest } from "../support/fake-server.js";

const descriptor = {
  id: "list",
  method: "GET",
  path: "/items",
  query: ["page"],
  responses: { 200: "json", 500: "json" },
} as const;
const listOf = (pages: PagesDescriptor) =>
  pagedOperation<{ page?: number }, { 200: { items: number[] }; 500: unknown }, number>({ ...descriptor, pages });

const byPage: PagesDescriptor = { by: "page", parameter: "page", items: ["items"] };

/** Serves three pages of two items each. */
const three = ({ url }: ReceivedRequest) => {
  const page = Number(new URL(url).searchParams.get("page") ?? 1);
  return json({ items: page > 3 ? [] : [page * 2 - 1, page * 2] });
};

describe("all()", () => {
  it("requests nothing before the first iteration", async () => {
    const server = fakeServer(three);
    const all = listOf(byPage).all(connectTo(server));
    all.pages();
    all[Symbol.asyncIterator]();
    await Promise.resolve();
    expect(server.requests).toHaveLength(0);
  });

  it("requests a page when it is reached, and none after a break", async () => {
    const server = fakeServer(three);
    for await (const item of listOf(byPage).all(connectTo(server))) {
      expect(server.requests).toHaveLength(Math.ceil(item / 2));
      if (item === 4) break;
    }
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    [0, [], 0],
    [1, [1], 1],
    [2, [1, 2], 1],
    [3, [1, 2, 3], 2],
    [99, [1, 2, 3, 4, 5, 6], 4],
  ])("with limit %i returns %j and sends %i requests", async (limit, items, requests) => {
    const server = fakeServer(three);
    expect(await listOf(byPage).all(connectTo(server)).toArray({ limit })).toEqual(items);
    expect(server.requests).toHaveLength(requests);
  });

  it("starts again with each iteration", async () => {
    const server = fakeServer(three);
    const all = listOf(byPage).all(connectTo(server), { page: 3 });
    expect([await all.toArray(), await all.toArray()]).toEqual([
      [5, 6],
      [5, 6],
    ]);
  });

  it("yields the bodies of the pages, an empty one only if it is the first", async () => {
    const pages: unknown[] = [];
    for await (const page of listOf(byPage)
      .all(connectTo(fakeServer(three)), { page: 2 })
      .pages())
      pages.push(page);
    expect(pages).toEqual([{ items: [3, 4] }, { items: [5, 6] }]);
    const empty: unknown[] = [];
    for await (const page of listOf(byPage)
      .all(connectTo(fakeServer(three)), { page: 9 })
      .pages())
      empty.push(page);
    expect(empty).toEqual([{ items: [] }]);
  });

  it("ends at an empty first page with one request", async () => {
    const server = fakeServer(() => json({ items: [] }));
    expect(await listOf(byPage).all(connectTo(server)).toArray()).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it("rejects like a call", async () => {
    const list = listOf(byPage);
    const server = fakeServer((received, count) => (count === 2 ? json({}, { status: 500 }) : three(received)));
    const error: unknown = await list
      .all(connectTo(server))
      .toArray()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResponseError);
    expect(list.isError(error)).toBe(true);
  });

  it("can be aborted, and sends the call's headers with every page", async () => {
    const server = fakeServer(three);
    const controller = new AbortController();
    const all = listOf(byPage).all(connectTo(server), {}, { signal: controller.signal, headers: { "x-a": "b" } });
    const walk = (async () => {
      for await (const item of all) if (item === 4) controller.abort();
    })();
    await expect(walk).rejects.toMatchObject({ name: "AbortError" });
    expect(server.requests.map(({ headers }) => headers.get("x-a"))).toEqual(["b", "b"]);
  });
});
