import { describe, expect, it } from "vitest";
import { pagedOperation } from "../../../runtime/client/dist/codegen/v1.js";
import type { PagesDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

interface Parameters {
  pageNum?: number;
  itemsPerPage?: number;
  offset?: number;
  cursor?: string;
  starting_after?: string;
}

/** Serves pages one after the other, then empty ones. */
function paged(pages: PagesDescriptor, bodies: readonly unknown[], headers: readonly Record<string, string>[] = []) {
  const server = fakeServer((_, count) => json(bodies[count - 1] ?? {}, { headers: headers[count - 1] ?? {} }));
  const list = pagedOperation<Parameters, { 200: unknown; 404: unknown }, unknown>({
    id: "list",
    method: "GET",
    path: "/items",
    query: ["pageNum", "itemsPerPage", "offset", "cursor", "starting_after"],
    responses: { 200: "json", 404: "json" },
    pages,
  });
  const all = (parameters: Parameters = {}) => list.all(connectTo(server), parameters);
  const asked = () => server.requests.map(({ url }) => url.replace("https://api.example/items", ""));
  return { server, all, asked };
}

const byPage: PagesDescriptor = {
  by: "page",
  parameter: "pageNum",
  size: "itemsPerPage",
  items: ["results"],
  total: ["totalCount"],
};
const results = (...items: unknown[]) => ({ results: items, totalCount: 5 });

describe("pages by number", () => {
  it("go on until one is empty", async () => {
    const { all, asked } = paged(byPage, [results(1, 2), results(3, 4), results(5), results()]);
    expect(await all().toArray()).toEqual([1, 2, 3, 4, 5]);
    expect(asked()).toEqual(["", "?pageNum=2", "?pageNum=3", "?pageNum=4"]);
  });

  it("end early if the total is reached and the page is short", async () => {
    const { all, asked } = paged(byPage, [results(1, 2), results(3, 4), results(5)]);
    expect(await all({ itemsPerPage: 2 }).toArray()).toEqual([1, 2, 3, 4, 5]);
    expect(asked()).toEqual(["?itemsPerPage=2", "?pageNum=2&itemsPerPage=2", "?pageNum=3&itemsPerPage=2"]);
  });

  it("do not end at a short page alone, nor at the total alone", async () => {
    const short = paged(byPage, [results(1), results(2, 3), results()]);
    expect(await short.all({ itemsPerPage: 2 }).toArray()).toEqual([1, 2, 3]);
    const full = paged(byPage, [
      { results: [1, 2], totalCount: 2 },
      { results: [3], totalCount: 3 },
    ]);
    expect(await full.all({ itemsPerPage: 2 }).toArray()).toEqual([1, 2, 3]);
  });

  it("start at the caller's own page, and count the total from the first", async () => {
    const { all, asked } = paged(byPage, [results(5)]);
    expect(await all({ pageNum: 3, itemsPerPage: 2 }).toArray()).toEqual([5]);
    expect(asked()).toEqual(["?pageNum=3&itemsPerPage=2"]);
  });

  it("may be counted from zero", async () => {
    const { all, asked } = paged({ ...byPage, first: 0 }, [results(1), results(2)]);
    await all().toArray();
    expect(asked()).toEqual(["", "?pageNum=1", "?pageNum=2"]);
  });
});

describe("pages by offset", () => {
  const byOffset = { by: "offset", parameter: "offset", size: "itemsPerPage", items: [] } as const;

  it("go on by the number of items that came", async () => {
    const { all, asked } = paged(byOffset, [["a", "b"], ["c"], []]);
    expect(await all({ offset: 10 }).toArray()).toEqual(["a", "b", "c"]);
    expect(asked()).toEqual(["?offset=10", "?offset=12", "?offset=13"]);
  });

  it("end early if the total is reached and the page is short", async () => {
    const { all, asked } = paged({ ...byOffset, items: ["results"], total: ["totalCount"] }, [
      results(1, 2, 3),
      results(4, 5),
    ]);
    expect(await all({ itemsPerPage: 3 }).toArray()).toEqual([1, 2, 3, 4, 5]);
    expect(asked()).toHaveLength(2);
  });
});

describe("pages by cursor", () => {
  const byCursor: PagesDescriptor = { by: "cursor", parameter: "cursor", items: ["data"], next: ["meta", "next"] };
  const page = (item: unknown, next: unknown) => ({ data: [item], meta: { next } });

  it.each([[null], [""], [undefined]])("go on until the cursor is %j", async (end) => {
    const { all, asked } = paged(byCursor, [page(1, "a"), page(2, 7), page(3, end)]);
    expect(await all().toArray()).toEqual([1, 2, 3]);
    expect(asked()).toEqual(["", "?cursor=a", "?cursor=7"]);
  });

  it("end where a cursor comes again", async () => {
    const loop = paged(byCursor, [page(1, "a"), page(2, "b"), page(3, "a"), page(4, "b")]);
    expect(await loop.all().toArray()).toEqual([1, 2, 3]);
    const start = paged(byCursor, [page(1, "z"), page(2, "b")]);
    expect(await start.all({ cursor: "z" }).toArray()).toEqual([1]);
  });
});

describe("pages after the last item", () => {
  const byLast: PagesDescriptor = {
    by: "last-item",
    parameter: "starting_after",
    items: ["data"],
    key: "id",
    more: ["has_more"],
  };
  const page = (id: string, more: unknown) => ({ data: [{ id: "first" }, { id }], has_more: more });

  it("go on while there are more", async () => {
    const { all, asked } = paged(byLast, [page("a", true), page("b", true), page("c", false)]);
    expect(await all().toArray()).toHaveLength(6);
    expect(asked()).toEqual(["", "?starting_after=a", "?starting_after=b"]);
  });

  it.each([
    ["no word of more", page("a", undefined)],
    ["no key", { data: [{}], has_more: true }],
  ])("end at %s", async (_, last) => {
    const { all, asked } = paged(byLast, [last]);
    await all().toArray();
    expect(asked()).toHaveLength(1);
  });
});

describe("every walk over pages", () => {
  it("ends at a page that repeats the one before, so that a parameter that is ignored does no harm", async () => {
    const server = paged(
      byPage,
      Array.from({ length: 9 }, () => results({ id: 1 }, { id: 2 })),
    );
    expect(await server.all().toArray()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(server.asked()).toHaveLength(2);
  });

  it.each([[{}], [{ results: null }], [{ results: { 0: "x" } }], ["text"], [null]])(
    "takes %j for an empty page",
    async (body) => {
      expect(await paged(byPage, [body]).all().toArray()).toEqual([]);
    },
  );
});
