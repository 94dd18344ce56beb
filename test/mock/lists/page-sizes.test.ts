import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";
import { idsIn, listDocument, notes, queryOf } from "./list-document.js";

const number = "{ type: integer }";

async function listed(
  query: readonly string[],
  { body, note = "text: { type: string }" }: { readonly body?: string; readonly note?: string } = {},
): Promise<{ readonly list: (query: string) => unknown; readonly problems: () => readonly string[] }> {
  const mock = await mockOf(listDocument({ query, note, ...(body === undefined ? {} : { body }) }));
  const call = callerOf(mock);
  for (const id of ["a", "b", "c", "d", "e"]) call("POST /notes", { body: { id } });
  return {
    list: (asked) => call(`GET /notes?${asked}`).body,
    problems: () => mock.journal().at(-1)?.problems ?? [],
  };
}

describe("the page size", () => {
  it.each([
    ...["limit", "size", "count", "length", "$top", "top", "take", "rows", "pageLimit"],
    ...["page_size", "pageSize", "page[size]", "per_page", "itemsPerPage", "results_per_page", "recordsPerPage"],
    ...["maxpagesize", "maxResults", "max_items", "maxKeys", "hitsPerPage", "batchSize", "pageLength"],
  ])("can be named %s", async (name) => {
    const { list, problems } = await listed([queryOf(name, number), queryOf("page", number)]);
    expect(idsIn(list(`${name}=2`))).toBe("ab");
    expect(idsIn(list(`${name}=2&page=2`))).toBe("cd");
    expect(problems()).toEqual([]);
  });

  it("can be a string of digits", async () => {
    const { list } = await listed([queryOf("limit"), queryOf("page", number)]);
    expect(idsIn(list("limit=2&page=3"))).toBe("e");
  });

  it("limits a list without pages", async () => {
    const { list, problems } = await listed([queryOf("limit", "{ type: integer, default: 2 }")]);
    expect(idsIn(list("limit=3"))).toBe("abc");
    expect(idsIn(list(""))).toBe("abcde");
    expect(problems()).toEqual([]);
  });

  it("has no effect if a position isn't understood", async () => {
    const { list, problems } = await listed([queryOf("limit", number), queryOf("marker")]);
    expect(idsIn(list("limit=2&marker=x"))).toBe("abcde");
    expect(problems()).toEqual([
      expect.stringContaining('"limit" has no effect'),
      expect.stringContaining('"marker" has no effect'),
    ]);
  });

  it("isn't a property of the items with the same name", async () => {
    const note = "length: { type: integer }";
    const { list, problems } = await listed([queryOf("length", number), queryOf("page", number)], { note });
    expect(list("length=3")).toEqual([]);
    expect(problems()).toEqual([]);
    const described = queryOf("length", number, ", description: The maximum number of notes.");
    const limited = await listed([described, queryOf("page", number)], { note });
    expect(idsIn(limited.list("length=3"))).toBe("abc");
  });
});

describe("the position", () => {
  it.each(["offset", "$skip", "skip", "startIndex"])("can be the offset %s", async (name) => {
    const { list } = await listed([queryOf("limit", number), queryOf(name, "{ type: integer, default: 0 }")]);
    expect(idsIn(list(`limit=2&${name}=2`))).toBe("cd");
  });

  it.each([
    ["$skipToken", "@odata.nextLink"],
    ["$skiptoken", "nextLink"],
    ["continuationToken", "nextLink"],
  ])("can be %s in the link %s", async (name, link) => {
    const body = `{ type: object, required: [value], properties: { value: { ${notes} }, "${link}": { type: string } } }`;
    const { list } = await listed([queryOf("$top", number), queryOf(name)], { body });
    const first = list("$top=2") as { readonly value: unknown; readonly [link: string]: unknown };
    const [, token = ""] = /[?&](?:%24)?\w*[Tt]oken=([^&]+)/.exec(String(first[link])) ?? [];
    const second = list(`$top=2&${name}=${token}`) as { readonly value: unknown };
    expect([idsIn(first.value), idsIn(second.value)]).toEqual(["ab", "cd"]);
  });

  it.each([
    ["continuationToken", "continuationToken"],
    ["continuation", "nextContinuationToken"],
    ["pageToken", "nextPageToken"],
  ])("can be the cursor %s of the property %s", async (name, next) => {
    const body = `{ type: object, required: [items], properties: { items: { ${notes} }, ${next}: { type: string } } }`;
    const { list, problems } = await listed([queryOf("limit", number), queryOf(name)], { body });
    const first = list("limit=2") as { readonly items: unknown; readonly [next: string]: unknown };
    const second = list(`limit=2&${name}=${encodeURIComponent(String(first[next]))}`) as { readonly items: unknown };
    expect([idsIn(first.items), idsIn(second.items)]).toEqual(["ab", "cd"]);
    expect(problems()).toEqual([]);
  });
});
