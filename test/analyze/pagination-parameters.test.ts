import { describe, expect, it } from "vitest";
import {
  type Fields,
  boolean,
  fromOne,
  integer,
  labels,
  listOf,
  object,
  paginationOf,
  string,
} from "../support/pagination-of.js";

const withIds = listOf(object({ id: string }));

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

describe("an offset next to a link in the body", () => {
  it("is used only if the response states it, and also the total or whether the page is the last", async () => {
    const byOf = async (response: Fields) =>
      (await paginationOf({ offset: integer, limit: integer }, { items: labels, nextUrl: string, ...response }))?.step
        .by;
    expect(await byOf({})).toBe("link");
    expect(await byOf({ offset: integer })).toBe("link");
    expect(await byOf({ total: integer })).toBe("link");
    expect(await byOf({ offset: integer, total: integer })).toBe("offset");
    expect(await byOf({ offset: integer, isLast: boolean })).toBe("offset");
  });
});

describe("the offset of the first item", () => {
  it("needs a page size, a total, or the offset in the response", async () => {
    const byOf = async (query: Fields, response: Fields): Promise<unknown> =>
      (await paginationOf({ offset: integer, ...query }, { items: labels, ...response }))?.step.by;
    expect(await byOf({}, {})).toBeUndefined();
    expect(await byOf({ limit: integer }, {})).toBe("offset");
    expect(await byOf({}, { total: integer })).toBe("offset");
    expect(await byOf({}, { offset: integer })).toBe("offset");
  });
});

describe("a parameter with brackets", () => {
  it.each(["page[cursor]", "pagination[cursor]", "paging[cursor][]"])("has its last name: %s", async (name) => {
    const pagination = await paginationOf({ [name]: string }, { items: labels, end_cursor: string });
    expect(pagination?.step).toMatchObject({ by: "cursor", next: ["end_cursor"] });
  });

  it("has only its whole name if it isn't about pages", async () => {
    expect(await paginationOf({ "filter[cursor]": string }, { items: labels, end_cursor: string })).toBeNull();
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

  it("needs the word id in its description if its name is only after", async () => {
    const pair = (after: object) => ({ after, before: string, limit: integer });
    for (const description of ["A cursor.", "The position in the list."])
      expect(await paginationOf(pair({ ...string, description }), { items: withIds }), description).toBeNull();
    expect((await paginationOf(pair({ ...string, format: "uuid" }), { items: withIds }))?.step.by).toBe("last-item");
    const starting = { starting_after: string, ending_before: string, limit: integer };
    expect((await paginationOf(starting, { items: withIds }))?.step.by).toBe("last-item");
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
    for (const parameter of ["cursor", "start_key"])
      expect((await paginationOf({ [parameter]: string }, { items: labels, [name]: string }))?.step).toMatchObject({
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
        key: ["id"],
      });
    },
  );

  it.each(["before", "ending_before", "page[before]", "before_id"])(
    "needs no property that ends the list if there is a counterpart, %s, and a size",
    async (name) => {
      const query = { after: { type: "string", description: "The id of the last book." }, [name]: string };
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
