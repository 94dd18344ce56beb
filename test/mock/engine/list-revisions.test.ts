import { describe, expect, it } from "vitest";
import type { Behaviour } from "../../../runtime/mock/dist/behaviour.js";
import { callerOf, mockOf } from "../../support/mock-of.js";

const type = (date: string): string => `application/vnd.shop.${date}+json`;
const order = '{ $ref: "#/components/schemas/Order" }';
const dates = ["2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01"] as const;
/** The list in each version: an array, an envelope with another name, a nested one, and an envelope with a total. */
const lists = {
  "2022-01-01": `{ type: array, items: ${order} }`,
  "2023-01-01": `{ type: object, required: [items], properties: { items: { type: array, items: ${order} } } }`,
  "2024-01-01": `{ type: object, required: [data], properties: { data: { type: object, properties: { orders: { type: array, items: ${order} } } } } }`,
  "2025-01-01": `{ type: object, required: [orders, total], properties: { orders: { type: array, items: ${order} }, total: { type: integer } } }`,
};

const document = `openapi: 3.1.0
info: { title: Shop, version: "1" }
paths:
  /orders:
    get:
      operationId: listOrders
      parameters: [{ name: page, in: query, schema: { type: integer } }, { name: per_page, in: query, schema: { type: integer } }]
      responses: { "200": { description: x, content: { ${dates.map((date) => `${type(date)}: { schema: ${lists[date]} }`).join(", ")} } } }
    post:
      requestBody: { required: true, content: { ${type("2022-01-01")}: { schema: { type: object, properties: { name: { type: string } } } } } }
      responses: { "201": { description: x, content: { ${type("2022-01-01")}: { schema: ${order} } } } }
  /orders/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { "200": { description: x, content: { ${type("2022-01-01")}: { schema: ${order} } } } } }
components:
  schemas: { Order: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, name: { type: string } } } }
`;

const call = callerOf(await mockOf(document));
const headers = { accept: type("2022-01-01"), "content-type": type("2022-01-01") };
for (const name of ["a", "b", "c"]) call("POST /orders", { headers, body: { name } });
const list = (date: string, query = ""): unknown =>
  call(`GET /orders${query}`, { headers: { accept: type(date) } }).body;
const orders = (...names: readonly string[]): unknown =>
  names.map((name) => expect.objectContaining({ name }) as unknown);

describe("a list whose envelope differs between versions contains the entities", () => {
  it("in the envelope of the newest version", () => {
    expect(list("2025-01-01")).toEqual({ orders: orders("a", "b", "c"), total: 3 });
  });

  it("without an envelope", () => {
    expect(list("2022-01-01")).toEqual(orders("a", "b", "c"));
  });

  it("in an envelope with another name", () => {
    expect(list("2023-01-01")).toEqual({ items: orders("a", "b", "c") });
  });

  it("in a nested envelope", () => {
    expect(list("2024-01-01")).toEqual({ data: { orders: orders("a", "b", "c") } });
  });

  it("one page at a time, if the version has the parameters for pages", () => {
    expect(list("2022-01-01", "?page=2&per_page=2")).toEqual(orders("c"));
    expect(list("2023-01-01", "?page=1&per_page=2")).toEqual({ items: orders("a", "b") });
  });

  it("that a handwritten behavior returns", async () => {
    const replyOrders: Behaviour = ({ replyList }) =>
      replyList([
        { id: "1", name: "x" },
        { id: "2", name: "y" },
      ]);
    const written = callerOf(await mockOf(document, {}, { listOrders: replyOrders }));
    const read = (date: string): unknown => written("GET /orders", { headers: { accept: type(date) } }).body;
    const found = [
      { id: "1", name: "x" },
      { id: "2", name: "y" },
    ];
    expect(dates.map(read)).toEqual([
      found,
      { items: found },
      { data: { orders: found } },
      { orders: found, total: 2 },
    ]);
  });

  it("if the media types of a version differ in the envelope", async () => {
    const content = `{ application/json: { schema: ${lists["2025-01-01"]} }, application/hal+json: { schema: ${lists["2024-01-01"]} } }`;
    const plain = document.replace(
      /"200": \{ description: x, content: \{ .*? \} \} \}$/m,
      `"200": { description: x, content: ${content} } }`,
    );
    const read = callerOf(await mockOf(plain));
    const bodies = ["application/json", "application/hal+json"].map(
      (accept) => read("GET /orders", { headers: { accept } }).body,
    );
    expect(bodies).toEqual([{ orders: [], total: 0 }, { data: { orders: [] } }]);
  });
});
