import { describe, expect, it } from "vitest";
import { ResponseError } from "../../../runtime/client/dist/codegen/v1.js";
import type { PagesDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { json } from "../support/fake-server.js";
import { upTo, walkOf } from "../support/walk.js";

type Counted = Extract<PagesDescriptor, { by: "page" | "offset" }>;
const byPage: Counted = { by: "page", parameter: "page", items: ["rows"] };
const byOffset: Counted = { by: "offset", parameter: "offset", size: "limit", items: ["rows"] };

interface Shelf {
  /** The number of the first page. */
  readonly first: number;
  readonly total: number;
  /** What a page past the end is. */
  readonly past?: "empty" | 404 | 400 | "last page again";
  /** Further properties of a page. */
  readonly about?: (page: { number: number; pages: number; isLast: boolean }) => object;
}

/** A server with pages of two items. */
function shelf(pages: PagesDescriptor, { first, total, past = "empty", about = () => ({}) }: Shelf) {
  const count = Math.max(1, Math.ceil(total / 2));
  return walkOf(pages, (query) => {
    const asked = Number(query.get("page") ?? first);
    const isPast = asked - first >= count;
    if (isPast && typeof past === "number") return json({ detail: "No such page." }, { status: past });
    const number = isPast && past === "last page again" ? first + count - 1 : Math.max(first, asked);
    const start = (number - first) * 2;
    const isLast = number - first >= count - 1;
    return json({ rows: upTo(total).slice(start, start + 2), ...about({ number, pages: count, isLast }) });
  });
}

describe("pages that are counted from 0 or 1", () => {
  it.each([
    [0, 0],
    [1, 1],
  ])("yields each item once if the first page is %i", async (first) => {
    for (const total of [0, 1, 2, 3, 4, 5]) {
      const { toArray } = shelf({ ...byPage, first }, { first, total });
      expect(await toArray()).toEqual(upTo(total));
    }
  });

  it("continues at 2 if page 1 repeats the first page, which shows that pages are counted from 1", async () => {
    const { toArray, queries } = shelf({ ...byPage, first: 0 }, { first: 1, total: 5 });
    expect(await toArray()).toEqual(upTo(5));
    expect(queries()).toEqual(["", "?page=1", "?page=2", "?page=3", "?page=4"]);
  });

  it.each([0, 1])(
    "yields each item once if the server sends fewer items than the page size, from page %i",
    async (first) => {
      const pages: Counted = { ...byPage, first, size: "size", defaultSize: 30, total: ["total"] };
      for (const server of [first, 1]) {
        const { toArray } = shelf(pages, { first: server, total: 7, about: () => ({ total: 7 }) });
        expect(await toArray()).toEqual(upTo(7));
        expect(await toArray({ size: 5 })).toEqual(upTo(7));
      }
    },
  );

  it("sends the first number if the server's default is another", async () => {
    const pages: Counted = { ...byPage, first: 0, isFirstSent: true };
    const { toArray, queries } = shelf(pages, { first: 0, total: 3 });
    expect(await toArray()).toEqual(upTo(3));
    expect(queries()[0]).toBe("?page=0");
    expect(await toArray({ page: 1 })).toEqual([3]);
  });

  const stated: Counted = { ...byPage, first: null, current: ["at"] };
  const at = ({ number }: { number: number }) => ({ at: number });

  it.each([0, 1])("continues after the number that the response states, counted from %i", async (first) => {
    for (const total of [0, 1, 4, 5]) {
      const { toArray } = shelf(stated, { first, total, about: at });
      expect(await toArray()).toEqual(upTo(total));
    }
  });

  it("rejects if the response doesn't contain its number", async () => {
    const { toArray } = shelf(stated, { first: 1, total: 5 });
    await expect(toArray()).rejects.toThrow('list: the first page doesn\'t contain its number at "at"');
  });

  it("rejects if a page was skipped, because parameter and response count differently", async () => {
    const { toArray } = shelf(stated, { first: 0, total: 7, about: ({ number }) => ({ at: number + 1 }) });
    await expect(toArray()).rejects.toThrow("list: the page after page 1 is page 3");
  });

  it("continues if the response counts from 0 and the parameter from 1", async () => {
    const { toArray } = shelf(stated, { first: 1, total: 5, about: ({ number }) => ({ at: number - 1 }) });
    expect(await toArray()).toEqual(upTo(5));
  });

  it("ends at an empty page, whatever number that page states", async () => {
    const about = ({ number, pages: count }: { number: number; pages: number }) => ({
      at: number < count ? number : 0,
    });
    const { toArray } = shelf(stated, { first: 0, total: 4, about });
    expect(await toArray()).toEqual(upTo(4));
  });

  it("doesn't take a repeated page for the first one if it isn't page 1", async () => {
    const pages: Counted = { ...byPage, first: 0 };
    const { toArray, queries } = shelf(pages, { first: 0, total: 6, past: "last page again" });
    expect(await toArray()).toEqual(upTo(6));
    expect(queries()).toEqual(["", "?page=1", "?page=2", "?page=3"]);
  });

  it("ends if the server repeats the last page", async () => {
    const { toArray } = shelf(stated, { first: 1, total: 4, past: "last page again", about: at });
    expect(await toArray()).toEqual(upTo(4));
  });
});

describe("statements of the server", () => {
  it.each([
    ["has_more: false", { more: ["has_more"] }, ({ isLast }: { isLast: boolean }) => ({ has_more: !isLast })],
    ["last: true", { last: ["last"] }, ({ isLast }: { isLast: boolean }) => ({ last: isLast })],
    ["a number of pages", { pages: ["meta", "pages"] }, ({ pages }: { pages: number }) => ({ meta: { pages } })],
  ] as const)("end the list: %s", async (_, ends, about) => {
    for (const first of [0, 1]) {
      const { toArray, queries } = shelf({ ...byPage, first, ...ends }, { first, total: 4, past: 400, about });
      expect(await toArray()).toEqual(upTo(4));
      expect(queries()).toHaveLength(2);
    }
  });

  it("a number of pages ends the list if only responses state the page number", async () => {
    const pages: Counted = { ...byPage, first: null, current: ["at"], pages: ["of"] };
    const about = ({ number, pages: of }: { number: number; pages: number }) => ({ at: number, of });
    const { toArray, queries } = shelf(pages, { first: 1, total: 4, past: 400, about });
    expect(await toArray()).toEqual(upTo(4));
    expect(queries()).toHaveLength(2);
  });

  it("are followed after an empty page", async () => {
    const bodies = [
      { rows: [1], has_more: true },
      { rows: [], has_more: true },
      { rows: [2], has_more: false },
    ];
    const { toArray } = walkOf({ ...byPage, more: ["has_more"] }, (_, __, count) => json(bodies[count - 1]));
    expect(await toArray()).toEqual([1, 2]);
  });

  it("reject the list if they announce more items, but the server repeats a page or an empty page has no next offset", async () => {
    const repeated = walkOf({ ...byPage, more: ["has_more"] }, () => json({ rows: [1], has_more: true }));
    await expect(repeated.toArray()).rejects.toThrow("list: the server indicates that there are more pages, but");
    const empty = walkOf({ ...byOffset, more: ["has_more"] }, () => json({ rows: [], has_more: true }));
    await expect(empty.toArray()).rejects.toThrow("list: the server indicates that there are more pages, but");
  });
});

describe("a page past the end", () => {
  it.each([2, 4, 5])("with the status 404 ends a list of %i items whose total is unknown", async (total) => {
    const { toArray } = shelf(byPage, { first: 1, total, past: 404 });
    expect(await toArray()).toEqual(upTo(total));
  });

  it("with the status 400 rejects, because it can also be the limit of a server, and keeps the items", async () => {
    const { all, toArray } = shelf(byPage, { first: 1, total: 4, past: 400 });
    const error: unknown = await toArray().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ status: 400, items: [1, 2, 3, 4] });
    const delivered: unknown[] = [];
    await expect(
      (async () => {
        for await (const item of all()) delivered.push(item);
      })(),
    ).rejects.toThrow("400");
    expect(delivered).toEqual(upTo(4));
  });

  it("with a status that the configuration names ends the list", async () => {
    const { toArray } = shelf({ ...byPage, end: [400] }, { first: 1, total: 4, past: 400 });
    expect(await toArray()).toEqual(upTo(4));
  });

  it.each([
    ["flag", { more: ["has_more"] }, { has_more: true }],
    ["number of pages", { pages: ["pages"] }, { pages: 9 }],
    ["total", { total: ["total"], size: "size", defaultSize: 2 }, { total: 9 }],
  ] as const)("with the status 404 rejects if a %s has announced more", async (_, ends, about) => {
    const { toArray } = shelf({ ...byPage, ...ends }, { first: 1, total: 4, past: 404, about: () => about });
    await expect(toArray()).rejects.toMatchObject({ status: 404, items: [1, 2, 3, 4] });
  });

  it("rejects with the status 404 of the first page", async () => {
    const { toArray } = shelf(byPage, { first: 1, total: 2, past: 404 });
    await expect(toArray({ page: 9 })).rejects.toMatchObject({ status: 404, items: [] });
  });
});

describe("offsets", () => {
  const serve = (first: number, total: number, about: (start: number) => object = () => ({})) =>
    walkOf({ ...byOffset, parameter: "start", first, total: ["total"] }, (query) => {
      const start = Number(query.get("start") ?? first);
      return json({ rows: upTo(total).slice(start - first, start - first + 2), total, ...about(start) });
    });

  it.each([0, 1])("yield each item once if they are counted from %i", async (first) => {
    for (const total of [0, 1, 2, 4, 5]) expect(await serve(first, total).toArray()).toEqual(upTo(total));
    expect(await serve(first, 5).toArray({ start: first + 2 })).toEqual([3, 4, 5]);
  });

  it.each([0, 1])("continue after the offset that the response states, counted from %i", async (first) => {
    const pages: Counted = { ...byOffset, parameter: "start", first: null, current: ["start"] };
    const { toArray, queries } = walkOf(pages, (query) => {
      const start = Number(query.get("start") ?? first);
      return json({ rows: upTo(5).slice(start - first, start - first + 2), start });
    });
    expect(await toArray()).toEqual(upTo(5));
    expect(queries().slice(0, 2)).toEqual(["", `?start=${first + 2}`]);
  });
});

describe("unusual pages of a counted list", () => {
  const serve = (pages: PagesDescriptor, ...bodies: readonly object[]) =>
    walkOf(pages, (query) => json(bodies[Number(query.get("page") ?? 1) - 1] ?? { rows: [] }));

  it("can contain null as an item", async () => {
    expect(await serve(byPage, { rows: [1, 2] }, { rows: [null] }).toArray()).toEqual([1, 2, null]);
  });

  it("can omit the number of the page", async () => {
    const pages: Counted = { ...byPage, current: ["at"] };
    for (const [first, second] of [
      [{}, { at: 2 }],
      [{}, { at: 7 }],
      [{ at: 1 }, {}],
      [{ at: 7 }, { at: null }],
    ])
      expect(await serve(pages, { rows: [1], ...first }, { rows: [2], ...second }).toArray()).toEqual([1, 2]);
  });
});
