import { describe, expect, it } from "vitest";
import { bodyLinkFollower, pagedOperation } from "../../../runtime/client/dist/codegen/v1.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

interface Page {
  readonly data: readonly unknown[];
  readonly next?: unknown;
  readonly more?: boolean;
}

const shared = { id: "list", method: "GET", path: "/rows", responses: { 200: "json" } } as const;
const scroll = pagedOperation<{ scroll_id?: string }, { 200: Page }, unknown>({
  ...shared,
  query: ["scroll_id"],
  pages: { by: "cursor", parameter: "scroll_id", items: ["data"], next: ["next"], more: ["more"] },
});
const linked = pagedOperation<object, { 200: Page }, unknown>({
  ...shared,
  pages: { by: "link", items: ["data"], next: ["next"], follow: bodyLinkFollower },
});

/** Serves these pages in turn, and repeats the last one. */
function served(list: typeof scroll | typeof linked, pages: readonly Page[]) {
  const server = fakeServer((_, count) => json(pages[Math.min(count, pages.length) - 1]));
  return {
    items: () => list.all(connectTo(server)).toArray(),
    queries: () => server.requests.map(({ url }) => new URL(url).search),
  };
}

const rows = (...ids: readonly number[]) => ids.map((id) => ({ id }));

describe("a cursor that stays the same", () => {
  it("is sent again until a page is empty", async () => {
    const pages = [rows(1, 2), rows(3, 4), rows(5), []].map((data) => ({ data, next: "s" }));
    const { items, queries } = served(scroll, pages);
    expect(await items()).toEqual(rows(1, 2, 3, 4, 5));
    expect(queries()).toEqual(["", "?scroll_id=s", "?scroll_id=s", "?scroll_id=s"]);
  });

  it.each([
    ["the same items", { data: rows(3) }],
    ["some of the same items", { data: rows(3, 4) }],
    ["the same item, which has changed meanwhile", { data: [{ id: 3, seen: 2 }] }],
    ["the same values", { data: ["b"] }],
  ])("ends the list at a page with %s", async (_, { data }) => {
    const third = typeof data[0] === "string" ? data : rows(3);
    const { items, queries } = served(scroll, [
      { data: rows(1), next: "s" },
      { data: third, next: "s" },
      { data, next: "s" },
    ]);
    expect(await items()).toEqual([...rows(1), ...third]);
    expect(queries()).toHaveLength(3);
  });

  it("rejects if the server says that there are more items, but sends none", async () => {
    const { items } = served(scroll, [
      { data: rows(1), next: "s" },
      { data: rows(2), next: "s" },
      { data: [], next: "s", more: true },
    ]);
    await expect(items()).rejects.toThrow("the server indicates that there are more pages");
  });
});

it.each([["0"], ["-1"], [0], [-1]])("the cursor %j ends the list, because it would start again", async (end) => {
  const { items, queries } = served(scroll, [
    { data: rows(1), next: "17" },
    { data: rows(2), next: end },
  ]);
  expect(await items()).toEqual(rows(1, 2));
  expect(queries()).toEqual(["", "?scroll_id=17"]);
});

describe("a page that repeats the items of the page before under a new link or cursor", () => {
  it.each([
    ["a link", linked, "/rows?page=9"],
    ["a cursor", scroll, "z"],
  ])("is skipped with %s if the items have ids", async (_, list, next) => {
    const { items } = served(list, [
      { data: rows(1, 2), next },
      { data: rows(1, 2), next: `${next}1` },
      { data: rows(3) },
    ]);
    expect(await items()).toEqual(rows(1, 2, 3));
  });

  it("isn't repeated if the last page links to itself", async () => {
    const { items, queries } = served(linked, [{ data: rows(1, 2), next: "/rows?page=1" }]);
    expect(await items()).toEqual(rows(1, 2));
    expect(queries()).toEqual(["", "?page=1"]);
  });
});
