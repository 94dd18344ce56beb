import { describe, expect, it } from "vitest";
import {
  boolean,
  fromOne,
  integer,
  labels,
  listOf,
  object,
  paginationOf,
  string,
  type Fields,
} from "../support/pagination-of.js";

const withIds = listOf(object({ id: string }));
const described = (schema: object, description: string): object => ({ ...schema, description });
const stepOf = async (query: Fields, response: Fields) => (await paginationOf(query, response))?.step;

describe("the first page number", () => {
  it.each([
    "Starts at 0. If it is omitted, all shelves are returned.",
    "Zero-based. When this parameter is not set, the request returns every shelf without pagination.",
    "0-based page number. The list isn't paginated if it isn't provided: the whole list is returned if it isn't set.",
  ])("is sent if a request without it isn't paginated: %s", async (text) => {
    expect(await stepOf({ page: described(integer, text) }, { items: labels })).toMatchObject({
      first: 0,
      isFirstSent: true,
    });
  });

  it.each([
    "Zero-based. If it is omitted, the first page is returned.",
    "Zero-based. Returns all shelves, page by page.",
  ])("is not sent otherwise: %s", async (text) => {
    expect(await stepOf({ page: described(integer, text) }, { items: labels })).toMatchObject({
      first: 0,
      isFirstSent: false,
    });
  });

  it("decides whether last_page can be their count", async () => {
    const fromZero = described(integer, "Zero-based.");
    expect(await stepOf({ page: fromZero }, { items: labels, last_page: integer })).toMatchObject({ pages: null });
    expect(await stepOf({ page: fromZero }, { items: labels, total_pages: integer })).toMatchObject({
      pages: ["total_pages"],
    });
    expect(await stepOf({ page: fromOne }, { items: labels, last_page: integer })).toMatchObject({
      pages: ["last_page"],
    });
  });

  it("is not taken from the example 1 if a request without it isn't paginated", async () => {
    const page = described({ type: "integer", example: 1 }, "If omitted, all shelves are returned.");
    expect(await stepOf({ page }, { items: labels })).toBeUndefined();
    expect(await stepOf({ page: { ...page, minimum: 1 } }, { items: labels })).toMatchObject({ first: 1 });
    expect(await stepOf({ page: { ...page, example: 0 } }, { items: labels })).toMatchObject({ first: 0 });
  });
});

describe("a number of items to skip", () => {
  it("takes precedence over a page number that only responses with a page number contain", async () => {
    const query = { page: integer, offset: { type: "integer", default: 0 }, limit: integer };
    expect(await stepOf(query, { items: labels, page: integer })).toMatchObject({ by: "offset", first: 0 });
    expect(await stepOf({ ...query, page: fromOne }, { items: labels, page: integer })).toMatchObject({ by: "page" });
  });

  it("can be beside a point in time with a similar name", async () => {
    const query = {
      start: described(integer, "In seconds since the Unix epoch."),
      from: { type: "integer", default: 0 },
      size: integer,
    };
    expect(await stepOf(query, { items: labels })).toMatchObject({ by: "offset", parameter: "from" });
    expect(await stepOf({ start: query.start, size: integer }, { items: labels })).toBeUndefined();
  });
});

describe("the cursor named after", () => {
  const response = { items: labels, cursors: object({ after: string, before: string }) };
  const link = { type: "string", description: "The URL of the next page." };

  it("gives precedence to the URL of the next page, because it can lead to newer items", async () => {
    const query = { after: string, before: string, limit: integer };
    expect(await stepOf(query, response)).toMatchObject({ by: "cursor", next: ["cursors", "after"] });
    expect(await stepOf(query, { ...response, next: link })).toMatchObject({ by: "link", next: ["next"] });
  });

  it("takes precedence if it is named as the next one", async () => {
    const next = object({ after: string, link: string });
    expect(await stepOf({ after: string }, { items: labels, paging: object({ next }) })).toMatchObject({
      by: "cursor",
      next: ["paging", "next", "after"],
    });
  });
});

describe("the property with the next cursor", () => {
  it.each(["next_record_id", "nextKeyId", "next_position"])("can have the name of the parameter, %s", async (name) => {
    const meta = object({ pagination: object({ [name]: string }) });
    expect(await stepOf({ [name]: string }, { items: labels, meta })).toMatchObject({
      by: "cursor",
      next: ["meta", "pagination", name],
    });
  });

  it("can be next_page_offset for an offset that is an id", async () => {
    const offset = { anyOf: [{ type: "integer" }, { type: "string" }] };
    expect(await stepOf({ offset, limit: integer }, { items: labels, next_page_offset: offset })).toMatchObject({
      by: "cursor",
      next: ["next_page_offset"],
    });
  });

  it("can be a time if its name is explicit", async () => {
    const time = { type: "string", format: "date-time" };
    expect(await stepOf({ cursor: time }, { items: labels, next_cursor: time })).toMatchObject({
      by: "cursor",
      next: ["next_cursor"],
    });
    expect(await stepOf({ after: time }, { items: withIds, has_more: boolean })).toBeUndefined();
  });
});

describe("a list inside an object", () => {
  it("contains the items rather than an unusual list beside the object", async () => {
    const itemsOf = async (data: Fields): Promise<unknown> =>
      (await paginationOf({ offset: integer, limit: integer }, { data: object(data), permits: labels }))?.items;
    expect(await itemsOf({ shelf: labels, authors: labels })).toEqual(["data", "shelf"]);
    expect(await itemsOf({ books: labels })).toEqual(["data", "books"]);
    expect(await itemsOf({ books: labels, authors: labels })).toBeUndefined();
    expect(await itemsOf({ count: integer })).toEqual(["permits"]);
  });

  const page = object({ items: labels, next: { type: "string", format: "uri" } });

  it("is the list of the response if the object is the whole response", async () => {
    expect(await paginationOf({}, { shelves: page })).toMatchObject({
      items: ["shelves", "items"],
      step: { by: "link", next: ["shelves", "next"] },
    });
    expect(await paginationOf({}, { shelves: page, name: string })).toBeNull();
    expect(await paginationOf({}, { shelf: object({ books: labels, next: { type: "string" } }) })).toBeNull();
  });
});

describe("a number that the response calls next", () => {
  const response = { items: labels, pagination: object({ next: integer }) };
  it("is the next value of a parameter that counts items or pages", async () => {
    expect(await stepOf({ from: integer }, response)).toMatchObject({ by: "cursor", parameter: "from" });
  });

  it("isn't the next value of a point in time, which is a filter", async () => {
    const from = described(integer, "Only items that were created after this timestamp.");
    expect(await stepOf({ from, limit: integer }, response)).toBeUndefined();
  });
});

it("continues with the iterator of a response", async () => {
  expect(await stepOf({ iterator: string }, { data: labels, iterator: string })).toMatchObject({
    by: "cursor",
    next: ["iterator"],
  });
});
