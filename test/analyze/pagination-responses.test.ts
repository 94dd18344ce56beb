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

describe("the property with the URL of the next page", () => {
  it.each([
    "nextLink",
    "@odata.nextLink",
    "next_page_uri",
    "nextPageUrl",
    "nextPageLink",
    "next_page_path",
    "nextUri",
    "next_url",
    "nextHref",
    "nextPageHref",
    "nextRecordsUrl",
  ])("can be named %s", async (name) => {
    expect((await paginationOf({}, { items: labels, [name]: string }))?.step).toMatchObject({
      by: "link",
      next: [name],
    });
  });

  it.each(["uri", "url", "uri-reference", "iri", "iri-reference"])(
    "can be next, with the format %s",
    async (format) => {
      // Without a parameter for the page, any string named `next` would be a link.
      const pagination = await paginationOf({ page: fromOne }, { items: labels, next: { type: "string", format } });
      expect(pagination?.step).toMatchObject({ by: "link", next: ["next"] });
    },
  );

  it.each([
    ["a cursor", string, "after"],
    ["a date", { type: "string", format: "date" }, null],
    ["a time", { type: "string", format: "date-time" }, null],
    ["a number", integer, null],
  ])("contains the position of a parameter only if that is a cursor: %s", async (_, schema, parameter) => {
    const pagination = await paginationOf({ after: schema }, { items: labels, nextUrl: string });
    const through = parameter === null ? null : { by: "cursor", parameter };
    expect(pagination?.step).toMatchObject({ by: "link", next: ["nextUrl"], through });
  });

  it.each(["next", "nextPage"])("can be %s, as an object with the address", async (name) => {
    for (const address of ["href", "url", "URI"])
      expect(
        (await paginationOf({ page: fromOne }, { items: labels, [name]: object({ [address]: string }) }))?.step,
      ).toMatchObject({ by: "link", next: [name] });
  });
});

describe("what a response says about all pages", () => {
  it.each([
    "total_count",
    "total",
    "totalItems",
    "total_results",
    "totalRecords",
    "totalElements",
    "totalSize",
    "totalRows",
  ])("can be a number of items, %s", async (name) => {
    const pagination = await paginationOf({ page: fromOne }, { items: labels, [name]: integer });
    expect(pagination?.step).toMatchObject({ by: "page", total: [name], pages: null });
  });

  it.each(["total_pages", "totalPageCount", "num_pages", "numberOfPages", "pages_total", "last_page", "pages"])(
    "can be a number of pages, %s",
    async (name) => {
      const pagination = await paginationOf({ page: fromOne }, { items: labels, [name]: integer });
      expect(pagination?.step).toMatchObject({ by: "page", total: null, pages: [name] });
    },
  );

  it.each([
    "has_more",
    "hasNext",
    "hasNextPage",
    "has_more_pages",
    "hasMoreItems",
    "hasMoreResults",
    "hasMoreData",
    "more",
    "moreResults",
    "moreAvailable",
    "more_results_available",
    "IsTruncated",
  ])("can be whether there are more, %s", async (name) => {
    expect(await paginationOf({ page: fromOne }, { items: labels, [name]: boolean })).toMatchObject({
      more: [name],
      last: null,
    });
  });

  it.each(["isLast", "is_last_page", "lastPage"])("can be whether it is the last, %s", async (name) => {
    expect(await paginationOf({ page: fromOne }, { items: labels, [name]: boolean })).toMatchObject({
      more: null,
      last: [name],
    });
  });

  it("can be named last if there is also first or a number of pages", async () => {
    const lastOf = async (others: Fields): Promise<unknown> =>
      (await paginationOf({ page: fromOne }, { items: labels, last: boolean, ...others }))?.last;
    expect(await lastOf({})).toBeNull();
    expect(await lastOf({ first: boolean })).toEqual(["last"]);
    expect(await lastOf({ totalPages: integer })).toEqual(["last"]);
  });
});

describe("the items", () => {
  it.each([
    "results",
    "items",
    "data",
    "entries",
    "values",
    "records",
    "elements",
    "list",
    "value",
    "content",
    "resources",
    "nodes",
    "edges",
    "rows",
  ])("are in %s rather than in another list", async (name) => {
    const pagination = await paginationOf({ page: fromOne }, { boxes: labels, [name]: labels, crates: labels });
    expect(pagination?.items).toEqual([name]);
  });

  it.each([
    "errors",
    "error",
    "warnings",
    "warningMessages",
    "error_messages",
    "included",
    "meta",
    "metadata",
    "pagination",
    "links",
    "facets",
    "aggregations",
    "schemas",
  ])("are not in %s", async (name) => {
    expect((await paginationOf({ page: fromOne }, { [name]: labels, boxes: labels }))?.items).toEqual(["boxes"]);
  });

  it.each(["_embedded", "data", "result", "results", "response", "payload", "d"])(
    "can be inside an object named %s",
    async (name) => {
      const inside = { [name]: object({ boxes: labels }), errors: listOf(string) };
      expect((await paginationOf({ page: fromOne }, inside))?.items).toEqual([name, "boxes"]);
    },
  );

  it("are not in a list of errors beside an object without a list", async () => {
    const response = { result: object({ label: string }), errors: labels };
    expect(await paginationOf({ page: fromOne }, response)).toBeNull();
    expect((await paginationOf({ page: fromOne }, { errors: labels }))?.items).toEqual(["errors"]);
  });

  it("are not inside an object if several lists are beside it", async () => {
    const response = { boxes: labels, crates: labels, data: object({ items: labels }) };
    expect(await paginationOf({ page: fromOne }, response)).toBeNull();
  });

  it("are the only objects among several lists", async () => {
    const only = async (items: object): Promise<unknown> =>
      (await paginationOf({ page: fromOne }, { names: listOf(string), boxes: listOf(items) }))?.items;
    const first = object({ a: string });
    const second = object({ b: string });
    expect(await only(first)).toEqual(["boxes"]);
    expect(await only({ oneOf: [first, second] })).toEqual(["boxes"]);
    expect(await only({ allOf: [first, second] })).toEqual(["boxes"]);
    expect(await only(integer)).toBeUndefined();
  });

  it("are in the list with the name of the path", async () => {
    expect((await paginationOf({ page: fromOne }, { boxes: labels, shelf: labels }))?.items).toEqual(["shelf"]);
  });
});

describe("facts about the page", () => {
  it.each([
    "meta",
    "metadata",
    "pagination",
    "paging",
    "page",
    "pages",
    "pageInfo",
    "page_information",
    "pagingInfo",
    "pagingMetadata",
    "paginationInfo",
    "paginationMeta",
    "pagination_metadata",
    "response_metadata",
    "_links",
    "cursor",
    "cursors",
    "next",
    "nextPage",
    "info",
    "pageable",
    "searchMetadata",
    "result_info",
    "listMetadata",
  ])("can be inside an object named %s", async (name) => {
    const response = { items: labels, [name]: object({ end_cursor: string }) };
    expect((await paginationOf({ cursor: string }, response))?.step).toMatchObject({
      by: "cursor",
      next: [name, "end_cursor"],
    });
  });

  it("can be described by parts and variants that include each other", async () => {
    const looped = { items: labels, meta: { anyOf: [{ allOf: [object({ end_cursor: string })] }, { type: "null" }] } };
    expect((await paginationOf({ cursor: string }, looped))?.step).toMatchObject({ next: ["meta", "end_cursor"] });
  });

  it("can have the types of their constants", async () => {
    const typeless = { items: labels, end_cursor: { enum: ["a", "b"] } };
    expect((await paginationOf({ cursor: string }, typeless))?.step).toMatchObject({ next: ["end_cursor"] });
    expect(await paginationOf({ cursor: string }, { items: labels, end_cursor: { enum: [[1]] } })).toBeNull();
  });
});
