import { describe, expect, it } from "vitest";
import { pagedOperation } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

interface Page {
  readonly data: readonly unknown[];
  readonly next?: string | null;
}

const list = pagedOperation<{ cursor?: string }, { 200: Page }, unknown>({
  id: "list",
  method: "GET",
  path: "/items",
  query: ["cursor"],
  responses: { 200: "json" },
  pages: { by: "cursor", parameter: "cursor", items: ["data"], next: ["next"] },
});

/** Returns the items of a server's pages, and the number of requests. */
function walk(pageAt: (index: number) => Page) {
  const server = fakeServer((_, count) => json(pageAt(count - 1)));
  return { all: list.all(connectTo(server)), requests: () => server.requests.length };
}

const served = (...pages: readonly Page[]) => walk((index) => pages[index] ?? { data: [] });

describe("pagination by cursor", () => {
  it("continues after empty pages, even the first one, if the cursor is new", async () => {
    const { all } = served({ data: [], next: "a" }, { data: [1], next: "b" }, { data: [], next: "c" }, { data: [2] });
    expect(await all.toArray()).toEqual([1, 2]);
  });

  it("yields the body of an empty page only if it is the first", async () => {
    const { all } = served({ data: [], next: "a" }, { data: [], next: "b" }, { data: [1], next: "c" }, { data: [] });
    const bodies: Page[] = [];
    for await (const page of all.pages()) bodies.push(page);
    expect(bodies).toEqual([
      { data: [], next: "a" },
      { data: [1], next: "c" },
    ]);
  });

  it("continues after a page that repeats the one before, and yields its items again", async () => {
    const { all } = served({ data: ["x"], next: "a" }, { data: ["x"], next: "b" }, { data: ["y"] });
    expect(await all.toArray()).toEqual(["x", "x", "y"]);
  });

  it.each([
    ["no cursor", {}],
    ["an empty cursor", { next: "" }],
    ["a cursor that was already used", { next: "a" }],
  ])("ends at an empty page with %s", async (_, next) => {
    const { all, requests } = served({ data: [1], next: "a" }, { data: [], ...next }, { data: [2] });
    expect(await all.toArray()).toEqual([1]);
    expect(requests()).toBe(2);
  });

  it("rejects after a hundred pages with no new items, instead of returning an incomplete list", async () => {
    const patient = walk((index) => (index <= 100 ? { data: [], next: `c${index}` } : { data: [1] }));
    await expect(patient.all.toArray()).rejects.toThrow("the last 100 pages were empty or repeated the previous page");
    expect(patient.requests()).toBe(100);
    const empty = walk((index) =>
      index % 100 === 99 ? { data: [index], next: `c${index}` } : { data: [], next: `c${index}` },
    );
    expect(await empty.all.toArray({ limit: 2 })).toEqual([99, 199]);
    const same = walk((index) => ({ data: ["x"], next: `c${index}` }));
    await expect(same.all.toArray()).rejects.toMatchObject({ name: "ConnectionError" });
  });
});

it("continues with the cursor in a header until the header is missing or empty", async () => {
  const byHeader = pagedOperation<{ cursor?: string }, { 200: readonly unknown[] }, unknown>({
    id: "list",
    method: "GET",
    path: "/items",
    query: ["cursor"],
    responses: { 200: "json" },
    pages: { by: "cursor", parameter: "cursor", items: [], nextHeader: "x-next-cursor" },
  });
  for (const end of [{}, { "X-Next-Cursor": "" }]) {
    const server = fakeServer(({ url }) =>
      url.endsWith("?cursor=b") ? json([2], { headers: end }) : json([1], { headers: { "X-Next-Cursor": "b" } }),
    );
    expect(await byHeader.all(connectTo(server)).toArray()).toEqual([1, 2]);
    expect(server.requests).toHaveLength(2);
  }
});
