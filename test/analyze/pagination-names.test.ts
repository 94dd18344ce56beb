import { describe, expect, it } from "vitest";
import type { Pagination } from "../../generator/dist/model/pagination.js";
import { open } from "../support/open.js";

type Fields = Readonly<Record<string, object>>;

const string = { type: "string" };
const integer = { type: "integer" };
const boolean = { type: "boolean" };
const object = (properties: Fields): object => ({ type: "object", properties });
const listOf = (items: object): object => ({ type: "array", items });
const labels = listOf(object({ label: string }));
const withIds = listOf(object({ id: string }));
const fromOne = { type: "integer", default: 1 };

/** Returns the pagination of a list with these query parameters, whose response has these properties. */
async function paginationOf(query: Fields, response: Fields): Promise<Pagination | null> {
  const parameters = Object.entries(query).map(([name, schema]) => ({ name, in: "query", schema }));
  const content = { "application/json": { schema: object(response) } };
  const paths = { "/shelf": { get: { parameters, responses: { "200": { description: "Fine.", content } } } } };
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths });
  const { models, diagnostics } = await open({ "openapi.json": text });
  const operation = models[0]?.operations[0];
  if (operation === undefined) throw new Error(diagnostics);
  return operation.pagination;
}

describe("the parameter for a page number", () => {
  it.each(["page", "pageNum", "page_number", "pageIndex", "pageNo", "pageNr", "currentPage"])(
    "can be named %s",
    async (name) => {
      expect((await paginationOf({ [name]: fromOne }, { items: labels }))?.step).toMatchObject({
        by: "page",
        parameter: name,
        first: 1,
      });
    },
  );
});

describe("the parameter for a number of items to skip", () => {
  const others = ["startAt", "start_index", "start", "from", "startPosition", "firstResult"];

  it.each(["offset", "skip", "page_offset"])("can be named %s, and is 0 for the first item", async (name) => {
    expect((await paginationOf({ [name]: integer, limit: integer }, { items: labels }))?.step).toMatchObject({
      by: "offset",
      parameter: name,
      first: 0,
      size: "limit",
    });
  });

  it.each(others)("can be named %s if the document says where it starts", async (name) => {
    const first = { type: "integer", default: 0 };
    expect((await paginationOf({ [name]: first, limit: integer }, { items: labels }))?.step).toMatchObject({
      by: "offset",
      parameter: name,
      first: 0,
    });
    expect(await paginationOf({ [name]: integer, limit: integer }, { items: labels })).toBeNull();
  });
});

describe("the parameter for the size of a page", () => {
  it.each([
    "itemsPerPage",
    "per_page",
    "pageSize",
    "limit",
    "size",
    "count",
    "maxResults",
    "page_limit",
    "$top",
    "take",
    "max_items",
    "maxpagesize",
    "rows",
  ])("can be named %s", async (name) => {
    expect((await paginationOf({ page: fromOne, [name]: integer }, { items: labels }))?.step).toMatchObject({
      by: "page",
      size: name,
    });
  });
});

describe("the parameter for a cursor", () => {
  it.each([
    "cursor",
    "page_token",
    "nextPageToken",
    "NextToken",
    "continuationToken",
    "pagination_token",
    "continue",
    "marker",
    "nextCursor",
    "page_cursor",
    "after_cursor",
    "after",
    "page[after]",
    "starting_after",
    "startAfter",
    "after_id",
    "start_key",
    "startToken",
    "exclusiveStartKey",
    "bookmark",
    "scroll_id",
    "nextKey",
    "batchToken",
    "next",
    "offset",
  ])("can be named %s", async (name) => {
    expect((await paginationOf({ [name]: string }, { items: labels, end_cursor: string }))?.step).toMatchObject({
      by: "cursor",
      parameter: name.replace("[after]", "After"),
      next: ["end_cursor"],
    });
  });

  it("is not a time", async () => {
    for (const format of ["date", "date-time"])
      expect(
        await paginationOf({ after: { type: "string", format } }, { items: labels, next_cursor: string }),
        format,
      ).toBeNull();
  });
});

describe("the property with the next cursor", () => {
  it.each([
    "next_cursor",
    "nextPageToken",
    "NextMarker",
    "nextToken",
    "nextContinuationToken",
    "continuationToken",
    "pagination_token",
    "nextPageCursor",
    "endCursor",
    "next_key",
    "nextStartKey",
    "LastEvaluatedKey",
    "continue",
    "pageToken",
    "bookmark",
    "scrollId",
    "cursor",
    "next",
    "next_page",
    "after",
  ])("can be named %s", async (name) => {
    expect((await paginationOf({ cursor: string }, { items: labels, [name]: string }))?.step).toMatchObject({
      by: "cursor",
      next: [name],
    });
  });

  it.each([
    "cursor",
    "continue",
    "continuation_token",
    "page_token",
    "next_page_token",
    "next_token",
    "next_cursor",
    "next_key",
    "marker",
    "after",
    "bookmark",
    "scroll_id",
    "pagination_token",
    "batch_token",
  ])("can have the name of its parameter, %s, and can then be a number", async (name) => {
    expect((await paginationOf({ [name]: integer }, { items: labels, [name]: integer }))?.step).toMatchObject({
      by: "cursor",
      parameter: name,
      next: [name],
    });
  });

  it("is not the one for the previous page", async () => {
    for (const name of ["prev", "previous", "first", "self"])
      expect(
        await paginationOf({ cursor: string }, { items: labels, [name]: object({ cursor: string }) }),
        name,
      ).toBeNull();
  });
});

describe("the parameter for the last item of the previous page", () => {
  it.each(["starting_after", "after", "after_id", "startAfter", "page[after]", "cursor"])(
    "can be named %s",
    async (name) => {
      const pagination = await paginationOf({ [name]: string }, { items: withIds, has_more: boolean });
      expect(pagination?.step).toMatchObject({
        by: "last-item",
        parameter: name.replace("[after]", "After"),
        key: "id",
      });
    },
  );

  it.each(["before", "ending_before", "page[before]", "before_id"])(
    "needs no property that ends the list if there is a counterpart, %s, and a size",
    async (name) => {
      const query = { after: string, [name]: string };
      expect((await paginationOf({ ...query, limit: integer }, { items: withIds }))?.step.by).toBe("last-item");
      expect(await paginationOf(query, { items: withIds })).toBeNull();
    },
  );

  it("is not a time", async () => {
    const times = [
      { type: "string", format: "date" },
      { type: "string", format: "date-time" },
      { type: "string", description: "A timestamp." },
      { type: "string", description: "In ISO 8601." },
      boolean,
    ];
    for (const schema of times)
      expect(
        await paginationOf({ after: schema }, { items: withIds, has_more: boolean }),
        JSON.stringify(schema),
      ).toBeNull();
  });
});

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

  it("are not inside an object if a list is beside it", async () => {
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
