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

/** Creates a paginated operation, and a server that responds with these bodies, and then with empty objects. */
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
  const requestedQueries = () => server.requests.map(({ url }) => url.replace("https://api.example/items", ""));
  return { server, all, requestedQueries };
}

const byPage: PagesDescriptor = {
  by: "page",
  parameter: "pageNum",
  size: "itemsPerPage",
  items: ["results"],
  total: ["totalCount"],
};
const results = (...items: unknown[]) => ({ results: items, totalCount: 5 });

describe("pagination by page number", () => {
  it("continues until a page is empty", async () => {
    const { all, requestedQueries } = paged(byPage, [results(1, 2), results(3, 4), results(5), results()]);
    expect(await all().toArray()).toEqual([1, 2, 3, 4, 5]);
    expect(requestedQueries()).toEqual(["", "?pageNum=2", "?pageNum=3", "?pageNum=4"]);
  });

  it("ends early if the total is reached and the page is short", async () => {
    const { all, requestedQueries } = paged(byPage, [results(1, 2), results(3, 4), results(5)]);
    expect(await all({ itemsPerPage: 2 }).toArray()).toEqual([1, 2, 3, 4, 5]);
    expect(requestedQueries()).toEqual(["?itemsPerPage=2", "?pageNum=2&itemsPerPage=2", "?pageNum=3&itemsPerPage=2"]);
  });

  it("doesn't end if only the page is short or only the total is reached", async () => {
    const short = paged(byPage, [results(1), results(2, 3), results()]);
    expect(await short.all({ itemsPerPage: 2 }).toArray()).toEqual([1, 2, 3]);
    const full = paged(byPage, [
      { results: [1, 2], totalCount: 2 },
      { results: [3], totalCount: 3 },
    ]);
    expect(await full.all({ itemsPerPage: 2 }).toArray()).toEqual([1, 2, 3]);
  });

  it("starts at the page in the parameters, and counts the total from the first page", async () => {
    const { all, requestedQueries } = paged(byPage, [results(5)]);
    expect(await all({ pageNum: 3, itemsPerPage: 2 }).toArray()).toEqual([5]);
    expect(requestedQueries()).toEqual(["?pageNum=3&itemsPerPage=2"]);
  });

  it("supports a first page with number zero", async () => {
    const { all, requestedQueries } = paged({ ...byPage, first: 0 }, [results(1), results(2)]);
    await all().toArray();
    expect(requestedQueries()).toEqual(["", "?pageNum=1", "?pageNum=2"]);
  });
});

describe("pagination by offset", () => {
  const byOffset = { by: "offset", parameter: "offset", size: "itemsPerPage", items: [] } as const;

  it("advances the offset by the number of items received", async () => {
    const { all, requestedQueries } = paged(byOffset, [["a", "b"], ["c"], []]);
    expect(await all({ offset: 10 }).toArray()).toEqual(["a", "b", "c"]);
    expect(requestedQueries()).toEqual(["?offset=10", "?offset=12", "?offset=13"]);
  });

  it("ends early if the total is reached and the page is short", async () => {
    const { all, requestedQueries } = paged({ ...byOffset, items: ["results"], total: ["totalCount"] }, [
      results(1, 2, 3),
      results(4, 5),
    ]);
    expect(await all({ itemsPerPage: 3 }).toArray()).toEqual([1, 2, 3, 4, 5]);
    expect(requestedQueries()).toHaveLength(2);
  });
});

describe("pagination by cursor", () => {
  const byCursor: PagesDescriptor = { by: "cursor", parameter: "cursor", items: ["data"], next: ["meta", "next"] };
  const page = (item: unknown, next: unknown) => ({ data: [item], meta: { next } });

  it.each([[null], [""], [undefined]])("continues until the cursor is %j", async (end) => {
    const { all, requestedQueries } = paged(byCursor, [page(1, "a"), page(2, 7), page(3, end)]);
    expect(await all().toArray()).toEqual([1, 2, 3]);
    expect(requestedQueries()).toEqual(["", "?cursor=a", "?cursor=7"]);
  });

  it("ends at a cursor that was already used", async () => {
    const loop = paged(byCursor, [page(1, "a"), page(2, "b"), page(3, "a"), page(4, "b")]);
    expect(await loop.all().toArray()).toEqual([1, 2, 3]);
    const start = paged(byCursor, [page(1, "z"), page(1, "z")]);
    expect(await start.all({ cursor: "z" }).toArray()).toEqual([1]);
  });
});

describe("pagination by last item", () => {
  const byLast: PagesDescriptor = {
    by: "last-item",
    parameter: "starting_after",
    items: ["data"],
    key: "id",
    more: ["has_more"],
  };
  const page = (id: string, more: unknown) => ({ data: [{ id: "first" }, { id }], has_more: more });

  it("continues while the page says that there are more items", async () => {
    const { all, requestedQueries } = paged(byLast, [page("a", true), page("b", true), page("c", false)]);
    expect(await all().toArray()).toHaveLength(6);
    expect(requestedQueries()).toEqual(["", "?starting_after=a", "?starting_after=b"]);
  });

  it("ends at a page without the property for more items", async () => {
    const { all, requestedQueries } = paged(byLast, [page("a", undefined)]);
    await all().toArray();
    expect(requestedQueries()).toHaveLength(1);
  });

  it.each([
    ["a last item without the key", { data: [{}], has_more: true }],
    ["no items", { data: [], has_more: true }],
  ])("rejects if a page announces more items, but has %s", async (_, last) => {
    const { all } = paged(byLast, [last]);
    await expect(all().toArray()).rejects.toThrow("list: the server indicates that there are more pages, but");
  });
});

describe("any pagination", () => {
  it("ends at a page that repeats the one before, in case the server ignores the parameter", async () => {
    const server = paged(
      byPage,
      Array.from({ length: 9 }, () => results({ id: 1 }, { id: 2 })),
    );
    expect(await server.all().toArray()).toEqual([{ id: 1 }, { id: 2 }]);
    expect(server.requestedQueries()).toHaveLength(2);
  });

  it.each([[{}], [{ results: null }], [{ results: {} }], [{ results: "" }], ["text"], [null]])(
    "treats %j as an empty page",
    async (body) => {
      expect(await paged(byPage, [body]).all().toArray()).toEqual([]);
    },
  );

  it.each([[{ results: { 0: "x" } }], [{ results: "x" }], [{ results: 1 }]])(
    "rejects if %j has another value in the place of the list",
    async (body) => {
      await expect(paged(byPage, [body]).all().toArray()).rejects.toThrow(
        'list: "results" of the response is not a list. Configure "items" under `pagination`.',
      );
    },
  );

  it("rejects if the response is an object instead of a list", async () => {
    const { all } = paged({ ...byPage, items: [] }, [{ results: ["x"] }]);
    await expect(all().toArray()).rejects.toThrow("list: the response is not a list.");
  });
});
