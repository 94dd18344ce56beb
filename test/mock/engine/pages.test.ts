import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const list = (name: string, query: string, schema: string): string => `
  /${name}:
    get:
      operationId: ${name}
      parameters: [${query}]
      responses: { "200": { description: x, content: { application/json: { schema: ${schema} } } } }
    post:
      operationId: ${name}Add
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } }
      responses: { "201": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } } }
  /${name}/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: ${name}Get, responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Item" } } } } } }`;
const query = (name: string, schema: string): string => `{ name: ${name}, in: query, schema: ${schema} }`;
const items = `type: array, items: { $ref: "#/components/schemas/Item" }`;

const document = `
openapi: 3.1.0
info: { title: Lists, version: "1" }
paths:${[
  list(
    "pages",
    [
      query("pageNum", "{ type: integer, default: 1 }"),
      query("itemsPerPage", "{ type: integer, default: 3 }"),
      query("includeCount", "{ type: boolean, default: true }"),
      query("colour", "{ type: string, enum: [red, blue, all] }"),
      query("size", "{ type: array, items: { type: integer } }"),
    ].join(", "),
    `{ type: object, required: [results], properties: { results: { ${items} }, totalCount: { type: integer } } }`,
  ),
  list(
    "offsets",
    [query("offset", "{ type: integer }"), query("limit", "{ type: integer, default: 2 }")].join(", "),
    `{ ${items} }`,
  ),
  list(
    "cursors",
    [query("cursor", "{ type: string }"), query("limit", "{ type: integer }")].join(", "),
    `{ type: object, required: [items], properties: { items: { ${items} }, meta: { type: object, properties: { nextCursor: { type: string } } } } }`,
  ),
  list(
    "required",
    [query("cursor", "{ type: string }"), query("limit", "{ type: integer }")].join(", "),
    `{ type: object, required: [items, next], properties: { items: { ${items} }, next: { type: string } } }`,
  ),
  list(
    "lasts",
    [query("starting_after", "{ type: string }"), query("limit", "{ type: integer, default: 2 }")].join(", "),
    `{ type: object, required: [data, has_more], properties: { data: { ${items} }, has_more: { type: boolean } } }`,
  ),
].join("")}
components:
  schemas:
    Item: { type: object, required: [id], properties: { id: { type: string }, colour: { type: string, enum: [red, blue] }, size: { type: integer } } }
`;

const call = callerOf(await mockOf(document));
const ids = ["a", "b", "c", "d", "e"];
for (const name of ["pages", "offsets", "cursors", "required", "lasts"])
  for (const [index, id] of ids.entries())
    call(`POST /${name}`, { body: { id, colour: index % 2 === 0 ? "red" : "blue", size: index } });

interface Item {
  readonly id: string;
}
const idsOf = (found: unknown): string => (found as readonly Item[]).map(({ id }) => id).join("");
const results = (line: string): string => idsOf((call(line).body as { readonly results: unknown }).results);

describe("numbered pages", () => {
  it.each([
    ["", "abc"],
    ["?pageNum=2", "de"],
    ["?pageNum=3", ""],
    ["?pageNum=2&itemsPerPage=2", "cd"],
    ["?itemsPerPage=1000000000000", "abcde"],
    ["?pageNum=1e300&itemsPerPage=1e300", ""],
    ["?itemsPerPage=0", "abc"],
    ["?itemsPerPage=-1", "abc"],
    ["?pageNum=0", "abc"],
    ["?pageNum=-5", "abc"],
  ])("/pages%s shows %j", (asked, shown) => {
    expect(results(`GET /pages${asked}`)).toBe(shown);
  });

  it("contain the total unless the request excludes it", () => {
    expect(call("GET /pages?pageNum=9").body).toEqual({ results: [], totalCount: 5 });
    expect(call("GET /pages?pageNum=9&includeCount=false").body).toEqual({ results: [] });
  });
});

describe("a query parameter that is named like a property", () => {
  it.each([
    ["?colour=blue", "bd"],
    ["?colour=all", "abc"],
    ["?size=0&size=3", "ad"],
    ["?colour=red&pageNum=2&itemsPerPage=2", "e"],
  ])("%s shows %j", (asked, shown) => {
    expect(results(`GET /pages${asked}`)).toBe(shown);
  });
});

describe("offsets", () => {
  it.each([
    ["", "ab"],
    ["?offset=4", "e"],
    ["?offset=99", ""],
    ["?offset=-1", "ab"],
    ["?offset=1&limit=3", "bcd"],
  ])("/offsets%s shows %j", (asked, shown) => {
    expect(idsOf(call(`GET /offsets${asked}`).body)).toBe(shown);
  });
});

describe("cursors", () => {
  it("lead to all pages", () => {
    const seen: string[] = [];
    let cursor: string | undefined = "";
    for (let count = 0; cursor !== undefined && count < 9; count += 1) {
      const { items: found, meta } = call(`GET /cursors?limit=2&cursor=${encodeURIComponent(cursor)}`).body as {
        readonly items: unknown;
        readonly meta?: { readonly nextCursor?: string };
      };
      seen.push(idsOf(found));
      cursor = meta?.nextCursor;
    }
    expect(seen).toEqual(["ab", "cd", "e"]);
  });

  it("are empty on the last page if they are required", () => {
    expect(call("GET /required?limit=4").body).toHaveProperty("next", expect.stringMatching(/./));
    expect(call("GET /required?limit=5").body).toHaveProperty("next", "");
  });

  it("are rejected if they are unknown", () => {
    for (const cursor of ["x", "%00", "aXRlbTotMQ", "%F0%9F%98%80"])
      expect(call(`GET /cursors?cursor=${cursor}`).status).toBe(400);
  });
});

describe("the last item", () => {
  it("selects the items after it, with a flag for more", () => {
    expect(call("GET /lasts").body).toMatchObject({ has_more: true });
    expect(call("GET /lasts?starting_after=d").body).toMatchObject({ data: [{ id: "e" }], has_more: false });
    expect(call("GET /lasts?starting_after=e").body).toEqual({ data: [], has_more: false });
  });

  it("is an error if it is unknown", () => {
    expect(call("GET /lasts?starting_after=none").status).toBe(400);
  });
});
