import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const item = "{ type: object, required: [id], properties: { id: { type: integer }, depth: { type: integer } } }";
const document = `
openapi: 3.1.0
info: { title: Shelves, version: "1" }
x-mock: { choices: { pageSize: { values: [reject, clamp] } } }
paths:
  /shelves/{shelf}/books:
    parameters: [{ name: shelf, in: path, required: true, schema: { type: integer, maximum: 9 } }]
    get:
      operationId: listBooks
      parameters:
        - { name: page, in: query, schema: { type: integer, minimum: 1, maximum: 100 } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 3, default: 2 } }
        - { name: weight, in: query, schema: { type: number, maximum: 3 } }
        - { name: depth, in: query, schema: { type: integer, minimum: 0, maximum: 3 } }
        - { name: X-Limit, in: header, schema: { type: integer, maximum: 3 } }
      responses: { "200": { description: x, content: { application/json: { schema: { type: array, items: ${item} } } } } }
    post:
      operationId: addBook
      requestBody: { content: { application/json: { schema: ${item} } } }
      responses: { "201": { description: x, content: { application/json: { schema: ${item} } } } }
  /shelves/{shelf}/books/{id}:
    parameters:
      - { name: shelf, in: path, required: true, schema: { type: integer } }
      - { name: id, in: path, required: true, schema: { type: integer } }
    get: { operationId: getBook, responses: { "200": { description: x, content: { application/json: { schema: ${item} } } } } }
`;

const call = callerOf(await mockOf(document, { choices: { pageSize: "clamp" } }));
const rejecting = callerOf(await mockOf(document));
for (const id of [1, 2, 3, 4, 5]) call("POST /shelves/1/books", { body: { id, depth: id - 1 } });
const idsOf = (query: string): readonly number[] =>
  (call(`GET /shelves/1/books${query}`).body as readonly { readonly id: number }[]).map(({ id }) => id);

describe("the choice `pageSize: clamp`", () => {
  it.each([
    ["", [1, 2]],
    ["?limit=1", [1]],
    ["?limit=3", [1, 2, 3]],
    ["?limit=4", [1, 2, 3]],
    ["?limit=900", [1, 2, 3]],
    ["?limit=0", [1, 2]],
    ["?limit=900&page=2", [4, 5]],
    ["?page=900", []],
    ["?page=0", [1, 2]],
    ["?depth=0", [1]],
    ["?depth=4", [4]],
  ])("reduces a number above its maximum and ignores 0 below its minimum: %s", (query, ids) => {
    expect(idsOf(query)).toEqual(ids);
  });

  it.each(["?limit=-1", "?limit=2.5", "?limit=x", "?weight=3.5"])("still rejects %s", (query) => {
    expect(call(`GET /shelves/1/books${query}`).status).toBe(400);
  });

  it("applies only to the query", () => {
    expect(call("GET /shelves/10/books").status).toBe(400);
    expect(call("GET /shelves/1/books", { headers: { "x-limit": "4" } }).status).toBe(400);
  });
});

it("the choice `pageSize: reject` rejects a page size outside of its bounds", () => {
  const statusOf = (query: string): number => rejecting(`GET /shelves/1/books${query}`).status;
  expect([statusOf("?limit=3"), statusOf("?limit=4"), statusOf("?limit=0")]).toEqual([200, 400, 400]);
});
