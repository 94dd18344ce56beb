import { describe, expect, it } from "vitest";
import {
  boolean,
  type Fields,
  fromOne,
  integer,
  labels,
  listOf,
  object,
  paginationOf,
  statedPagination,
  string,
} from "../support/pagination-of.js";

const withIds = listOf(object({ id: string }));
const stepOf = async (query: Fields, response: Fields) => (await paginationOf(query, response))?.step;

describe("a property named next", () => {
  it.each(["https://api.example.com/shelves?cursor=b", "//api.example.com/b", "/shelves?cursor=b", "?cursor=b"])(
    "contains a link if its example is %s",
    async (example) => {
      expect(await stepOf({ cursor: string }, { items: labels, next: { type: "string", example } })).toMatchObject({
        by: "link",
        next: ["next"],
      });
    },
  );

  it.each(["b", "b/c", "b?c"])("contains a cursor if its example is %s", async (example) => {
    expect(await stepOf({ cursor: string }, { items: labels, next: { type: "string", example } })).toMatchObject({
      by: "cursor",
      next: ["next"],
    });
  });
});

describe("the property with the next cursor", () => {
  it("is found among other texts", async () => {
    const response = { request_id: string, items: labels, prev_cursor: string, next_cursor: string, message: string };
    expect(await stepOf({ start_key: string }, response)).toMatchObject({ by: "cursor", next: ["next_cursor"] });
  });

  it("is not one of the other texts if there is none", async () => {
    expect(await stepOf({ start_key: string }, { request_id: string, items: labels, message: string })).toBeUndefined();
  });

  it("is not a link, even if it has the name of a cursor", async () => {
    const url = { type: "string", format: "uri" };
    expect(await stepOf({ start_key: string }, { items: labels, next_page: url })).toMatchObject({
      by: "link",
      next: ["next_page"],
    });
  });
});

describe("the property with the current page number", () => {
  it.each(["currentPage", "page_number", "pageNum", "pageIndex", "page_no", "page"])(
    "can be named %s",
    async (name) => {
      expect(await stepOf({ pagenr: integer }, { items: labels, [name]: integer })).toMatchObject({
        by: "page",
        parameter: "pagenr",
        current: [name],
      });
    },
  );

  it("can have the name of the parameter", async () => {
    expect(await stepOf({ pagenr: integer }, { items: labels, pagenr: integer })).toMatchObject({
      current: ["pagenr"],
    });
    expect(await stepOf({ pagenr: integer }, { items: labels, p: integer })).toBeUndefined();
  });

  it("is number beside totalPages", async () => {
    expect(await stepOf({ page: integer }, { items: labels, number: integer, totalPages: integer })).toMatchObject({
      current: ["number"],
      pages: ["totalPages"],
    });
    expect(await stepOf({ page: integer }, { items: labels, number: integer })).toBeUndefined();
    expect(await stepOf({ page: integer }, { items: labels, number: string, totalPages: integer })).toBeUndefined();
    expect(
      await stepOf({ page: integer }, { items: labels, shelf: object({ number: integer }), totalPages: integer }),
    ).toBeUndefined();
  });
});

describe("the offset of the first item", () => {
  it("is not a number of pages, a time or a text", async () => {
    const zero = { type: "integer", default: 0 };
    const byOf = async (offset: object): Promise<unknown> =>
      (await stepOf({ offset, limit: integer }, { items: labels }))?.by;
    expect(await byOf(zero)).toBe("offset");
    expect(await byOf({ ...zero, description: "The number of pages to skip." })).toBe("page");
    expect(await byOf({ ...zero, description: "A Unix timestamp in seconds." })).toBeUndefined();
    expect(await byOf({ type: "boolean", default: false })).toBeUndefined();
  });
});

describe("a link", () => {
  it("keeps the cursor that its URL contains rather than a guess by the last item", async () => {
    const query = { after: { ...string, description: "The id of the last item." }, limit: integer };
    const next = { type: "string", format: "uri" };
    expect(await stepOf(query, { items: withIds, next })).toMatchObject({
      by: "link",
      through: { by: "cursor", parameter: "after" },
    });
    expect(await stepOf(query, { items: withIds, next, has_more: boolean })).toMatchObject({
      by: "link",
      through: { by: "last-item", parameter: "after" },
    });
  });
});

describe("a statement without a parameter", () => {
  const statedStep = async (stated: object, query: Fields, response: Fields) => {
    const { pagination, diagnostics } = await statedPagination({ query, response, stated });
    return { step: pagination?.step, diagnostics };
  };

  it.each(["page", "offset"])("finds the one for its form, %s", async (by) => {
    const query = { offset: { type: "integer", default: 0 }, page: fromOne, limit: integer };
    expect((await statedStep({ by }, query, { items: labels })).step).toMatchObject({ by, parameter: by });
  });

  it.each(["page", "offset", "cursor", "last-item"])("reports that there is none for its form, %s", async (by) => {
    const { step, diagnostics } = await statedStep({ by }, { limit: integer }, { items: withIds, next_cursor: string });
    expect(step).toBeUndefined();
    expect(diagnostics).toContain("parameter");
  });

  it("reports a size that isn't a parameter", async () => {
    const stated = { by: "page", size: "perPage" };
    const { step, diagnostics } = await statedStep(stated, { page: fromOne, limit: integer }, { items: labels });
    expect(step).toMatchObject({ by: "page", size: "limit" });
    expect(diagnostics).toContain("perPage");
  });

  it.each(["more", "last"])("reports a property for %s that isn't a boolean, and takes one that is", async (key) => {
    const query = { page: fromOne };
    const invalid = await statedStep({ [key]: "rest" }, query, { items: labels, rest: string });
    expect(invalid.diagnostics).toContain("error[invalid-pagination]");
    const { pagination } = await statedPagination({
      query,
      response: { items: labels, rest: boolean },
      stated: { [key]: "rest" },
    });
    expect(pagination).toMatchObject({ [key]: ["rest"] });
  });
});

describe("the key of the last item", () => {
  const query = { starting_after: string, ending_before: string, limit: integer };

  it("can be in each variant of the items, but not in only some of them", async () => {
    const book = object({ id: string, title: string });
    const film = object({ id: string, length: integer });
    expect(await stepOf(query, { items: listOf({ oneOf: [book, film] }) })).toMatchObject({
      by: "last-item",
      key: ["id"],
    });
    expect(await stepOf(query, { items: listOf({ oneOf: [book, object({ length: integer })] }) })).toBeUndefined();
  });
});

describe("the objects around a list", () => {
  it("can have the next cursor, unlike objects beside it", async () => {
    expect(await stepOf({ cursor: string }, { data: object({ items: labels, next_cursor: string }) })).toMatchObject({
      by: "cursor",
      next: ["data", "next_cursor"],
    });
    const beside = { data: object({ items: labels }), owner: object({ next_cursor: string }) };
    expect(await stepOf({ cursor: string }, beside)).toBeUndefined();
  });

  it("don't have it if they describe the previous page", async () => {
    for (const parent of ["prev", "previous", "first", "self"])
      expect(
        await stepOf({ cursor: string }, { items: labels, links: object({ [parent]: object({ cursor: string }) }) }),
        parent,
      ).toBeUndefined();
    expect(await stepOf({ cursor: string }, { items: labels, links: object({ prev_cursor: string }) })).toBeUndefined();
  });
});

describe("a parameter with brackets", () => {
  it("counts pages if its description says so, like one without", async () => {
    const offset = { type: "integer", default: 0, description: "The number of pages to skip." };
    expect(await stepOf({ "page[offset]": offset }, { items: labels })).toMatchObject({ by: "page", first: 0 });
    expect(
      await stepOf({ "page[offset]": { type: "integer", default: 0 }, "page[limit]": integer }, { items: labels }),
    ).toMatchObject({ by: "offset", first: 0 });
  });
});
