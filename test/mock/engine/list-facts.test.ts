import { describe, expect, it } from "vitest";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";

const number = (name: string, value: number): string =>
  `{ name: ${name}, in: query, schema: { type: integer, default: ${value} } }`;
const word = (name: string): string => `{ name: ${name}, in: query, schema: { type: string } }`;
const integer = { type: "integer" };
const flag = { type: "boolean" };
const url = { type: ["string", "null"], format: "uri" };
const nullable = { type: ["string", "null"] };
const nullableInteger = { type: ["integer", "null"] };

function object(properties: object): object {
  return { type: "object", required: Object.keys(properties), properties };
}

/** A mock of a list of boats with the given parameters and properties, and five boats. */
async function fleetOf(parameters: string, properties: object): Promise<CallMock> {
  const boat = `{ $ref: "#/components/schemas/Boat" }`;
  const items = { type: "array", items: { $ref: "#/components/schemas/Boat" } };
  const body = object({ data: items, ...properties });
  const mock = await mockOf(`
openapi: 3.1.0
info: { title: Fleet, version: "1" }
servers: [{ url: "https://fleet.example.com/v1" }]
paths:
  /boats:
    get:
      operationId: listBoats
      parameters: [${parameters}]
      responses: { "200": { description: x, content: { application/json: { schema: ${JSON.stringify(body)} } } } }
    post: { operationId: addBoat, requestBody: { content: { application/json: { schema: ${boat} } } }, responses: { "201": { description: x, content: { application/json: { schema: ${boat} } } } } }
  /boats/{id}:
    get: { operationId: getBoat, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: x, content: { application/json: { schema: ${boat} } } } } }
components: { schemas: { Boat: { type: object, required: [id], properties: { id: { type: string } } } } }
`);
  const call = callerOf(mock);
  for (const id of ["a", "b", "c", "d", "e"]) call("POST /v1/boats", { body: { id } });
  return call;
}

const factsAt = (call: CallMock, query: string): object => {
  const { data: _, ...facts } = call(`GET /v1/boats${query}`).body as { data: unknown };
  return facts;
};

describe("the properties that describe a page", () => {
  it("agree with the data, at the top and in wrappers", async () => {
    const call = await fleetOf(`${number("page", 1)}, ${number("per_page", 2)}`, {
      meta: object({
        total: integer,
        count: integer,
        per_page: integer,
        current_page: integer,
        total_pages: integer,
        from: integer,
        to: integer,
      }),
      hasNext: flag,
      hasPrevious: flag,
      isLast: flag,
    });
    expect(factsAt(call, "")).toEqual({
      meta: { total: 5, count: 2, per_page: 2, current_page: 1, total_pages: 3, from: 1, to: 2 },
      hasNext: true,
      hasPrevious: false,
      isLast: false,
    });
    expect(factsAt(call, "?page=3")).toEqual({
      meta: { total: 5, count: 1, per_page: 2, current_page: 3, total_pages: 3, from: 5, to: 5 },
      hasNext: false,
      hasPrevious: true,
      isLast: true,
    });
  });

  it("agree with an empty list and with a filtered one", async () => {
    const call = await fleetOf(`${word("starting_after")}, ${number("limit", 2)}, ${word("id")}`, {
      has_more: flag,
      first_id: nullable,
      last_id: nullable,
      meta: object({ total: integer }),
    });
    expect(factsAt(call, "")).toEqual({ has_more: true, first_id: "a", last_id: "b", meta: { total: 5 } });
    expect(factsAt(call, "?id=none")).toEqual({ has_more: false, first_id: null, last_id: null, meta: { total: 0 } });
    expect(factsAt(call, "?id=d")).toEqual({ has_more: false, first_id: "d", last_id: "d", meta: { total: 1 } });
  });

  it("agree with a list that isn't paginated", async () => {
    const call = await fleetOf("", {
      has_more: flag,
      total_count: integer,
      next: url,
      paging: object({ pages: integer }),
    });
    expect(factsAt(call, "")).toEqual({ has_more: false, total_count: 5, next: null, paging: { pages: 1 } });
  });

  it("lead to the other pages", async () => {
    const call = await fleetOf(`${number("page", 1)}, ${number("limit", 2)}`, {
      count: integer,
      links: object({ first: url, prev: url, next: url, last: url, self: url }),
    });
    const base = "https://fleet.example.com/v1/boats";
    expect(factsAt(call, "?limit=2&page=2")).toEqual({
      count: 5,
      links: {
        first: `${base}?limit=2&page=1`,
        prev: `${base}?limit=2&page=1`,
        next: `${base}?limit=2&page=3`,
        last: `${base}?limit=2&page=3`,
        self: `${base}?limit=2&page=2`,
      },
    });
    expect(factsAt(call, "?page=3")).toMatchObject({ links: { prev: `${base}?page=2`, next: null } });
  });

  it("contain the cursor of the previous page, and numbers of other pages", async () => {
    const cursors = await fleetOf(`${word("cursor")}, ${number("limit", 2)}`, {
      next_cursor: nullable,
      prev_cursor: nullable,
    });
    const first = factsAt(cursors, "") as { next_cursor: string; prev_cursor: unknown };
    expect(first.prev_cursor).toBeNull();
    const second = factsAt(cursors, `?cursor=${first.next_cursor}`) as { prev_cursor: string };
    expect(cursors(`GET /v1/boats?cursor=${second.prev_cursor}`).body).toMatchObject({
      data: [{ id: "a" }, { id: "b" }],
    });
    const numbers = await fleetOf(`${number("page", 1)}, ${number("limit", 2)}`, {
      nextPage: nullableInteger,
      prevPage: nullableInteger,
    });
    expect(factsAt(numbers, "?page=2")).toEqual({ nextPage: 3, prevPage: 1 });
    expect(factsAt(numbers, "?page=3")).toEqual({ nextPage: null, prevPage: 2 });
  });
});

describe("a cursor", () => {
  it("that the mock didn't issue is rejected", async () => {
    const call = await fleetOf(`${word("cursor")}, ${number("limit", 2)}`, { next_cursor: nullable });
    const { status, body } = call("GET /v1/boats?cursor=garbage");
    expect([status, body]).toMatchObject([400, { detail: "query cursor is not a cursor of this list" }]);
    expect(call("GET /v1/boats?cursor=").status).toBe(200);
  });
});

it("describes a page as Django's paginator does", async () => {
  const pagination = object({
    ...{
      next: { type: "number" },
      previous: { type: "number" },
      count: { type: "number" },
      current: { type: "number" },
    },
    ...{ total_pages: { type: "number" }, start_index: { type: "number" }, end_index: { type: "number" } },
  });
  const call = await fleetOf(`${number("page", 1)}, ${number("page_size", 2)}`, { pagination });
  expect(factsAt(call, "?page=2")).toEqual({
    pagination: { next: 3, previous: 1, count: 5, current: 2, total_pages: 3, start_index: 3, end_index: 4 },
  });
});

describe("an object that describes only the next page", () => {
  const next = { type: "string", readOnly: true };
  const uri = { type: "string", format: "uri", example: "https://fleet.example.com/v1/other?offset=x" };
  const parameters = `${word("offset")}, ${number("limit", 2)}`;
  const pageOf = (properties: object): object => ({ type: ["object", "null"], properties });

  it("contains the link to the next page, and is null on the last page", async () => {
    const call = await fleetOf(parameters, { next_page: pageOf({ offset: next, path: next, uri }) });
    const { next_page: first } = factsAt(call, "?limit=4") as { next_page: { offset: string } };
    const path = `/v1/boats?limit=4&offset=${encodeURIComponent(first.offset)}`;
    expect(first).toEqual({ offset: first.offset, path, uri: `https://fleet.example.com${path}` });
    expect(factsAt(call, path.replace("/v1/boats", ""))).toEqual({ next_page: null });
  });

  it("has no next page if null isn't allowed", async () => {
    const call = await fleetOf(parameters, { next_page: { type: "object", properties: { offset: next } } });
    expect(factsAt(call, "?limit=5")).toEqual({ next_page: {} });
  });
});
