import { describe, expect, it } from "vitest";
import { pagedOperation } from "../../../runtime/client/dist/codegen/v1.js";
import type { PagesDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

type Book = Readonly<Record<string, unknown>>;

const listOf = (pages: PagesDescriptor) =>
  pagedOperation<object, { 200: readonly Book[] }, Book>({
    id: "list",
    method: "GET",
    path: "/books",
    query: ["page", "offset"],
    responses: { 200: "json" },
    pages,
  });

/** Serves all books if the request has no position, and otherwise two at a time. */
function shelf(pages: PagesDescriptor, books: readonly Book[]) {
  const server = fakeServer(({ url }) => {
    const query = new URL(url).searchParams;
    const [page, offset] = [query.get("page"), query.get("offset")];
    if (page === null && offset === null) return json(books);
    const start = page === null ? Number(offset) : (Number(page) - 1) * 2;
    return json(books.slice(start, start + 2));
  });
  return { server, items: () => listOf(pages).all(connectTo(server)).toArray() };
}

const byPage: PagesDescriptor = { by: "page", parameter: "page", items: [] };
const byOffset: PagesDescriptor = { by: "offset", parameter: "offset", items: [] };
const titled = (title: string): Book => ({ book_id: title, title });
const all = ["a", "b", "c", "d", "e"].map(titled);

describe("a server that returns the whole list to a request without a position", () => {
  it.each([
    ["a page number", byPage],
    ["an offset", byOffset],
  ])("delivers each item once with %s", async (_, pages) => {
    expect(await shelf(pages, all).items()).toEqual(all);
  });

  it.each(["id", "bookId", "BookID", "book-id"])("recognizes items by a property such as %s", async (name) => {
    const books = [1, 2, 3, 4].map((id) => ({ [name]: id }));
    expect(await shelf(byPage, books).items()).toEqual(books);
  });

  it("requests pages from the first one if the first number is sent", async () => {
    const { server, items } = shelf({ ...byPage, isFirstSent: true }, all);
    expect(await items()).toEqual(all);
    expect(server.requests.map(({ url }) => new URL(url).search)).toEqual(["?page=1", "?page=2", "?page=3", "?page=4"]);
  });
});

describe("a page whose items are equal to items of the page before", () => {
  it("is delivered if they have no id", async () => {
    const pages = [[{ count: 1 }, { count: 2 }], [{ count: 2 }], []];
    const server = fakeServer((_, count) => json(pages[count - 1] ?? []));
    expect(await listOf(byPage).all(connectTo(server)).toArray()).toEqual(pages.flat());
  });

  it("is delivered if their ids are those of something else, which several items share", async () => {
    const login = { user_id: 5, action: "login" };
    const pages = [[login, { user_id: 5, action: "logout" }, { user_id: 6, action: "login" }], [login], []];
    const server = fakeServer((_, count) => json(pages[count - 1] ?? []));
    expect(await listOf(byPage).all(connectTo(server)).toArray()).toEqual(pages.flat());
  });

  it("is skipped, and the walk continues, if a new item has moved the others to the next page", async () => {
    const pages = [[titled("b"), titled("c")], [titled("c")], [titled("d")], []];
    const server = fakeServer((_, count) => json(pages[count - 1] ?? []));
    expect(await listOf(byPage).all(connectTo(server)).toArray()).toEqual(["b", "c", "d"].map(titled));
  });

  it("is delivered if only some of its items were on the page before", async () => {
    const pages = [[titled("b"), titled("c")], [titled("c"), titled("d")], []];
    const server = fakeServer((_, count) => json(pages[count - 1] ?? []));
    expect(await listOf(byPage).all(connectTo(server)).toArray()).toEqual(pages.flat());
  });

  it("is skipped if the server returns the last items for an offset past the end", async () => {
    const server = fakeServer(({ url }) => json(new URL(url).search === "" ? all : all.slice(-2)));
    expect(await listOf(byOffset).all(connectTo(server)).toArray()).toEqual(all);
  });
});
