import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const buoy = `{ type: object, required: [id], properties: { id: { type: integer, readOnly: true }, color: { type: string } } }`;
const page = `{ type: object, required: [count, results], properties: { count: { type: integer, example: 123 }, next: { type: string, nullable: true, format: uri, example: "http://api.example.org/?page=4" }, note: { type: string }, results: { type: array, items: { $ref: "#/components/schemas/Buoy" } } } }`;
const ok = (schema: string): string => `{ description: x, content: { application/json: { schema: ${schema} } } }`;
const number = (name: string): string => `{ name: ${name}, in: query, schema: { type: integer } }`;
const list = (name: string): string =>
  `get: { operationId: ${name}, parameters: [${number("page")}, ${number("page_size")}], responses: { "200": ${ok(page)} } }`;
const document = `openapi: 3.0.3
info: { title: Buoys, version: "1" }
paths:
  /buoys: { ${list("listBuoys")}, post: { operationId: addBuoy, responses: { "201": ${ok('{ $ref: "#/components/schemas/Buoy" }')} } } }
  /buoys/nearby: { ${list("listNearby")} }
  /me/buoys: { ${list("listOwn")} }
  /ports/{port}/buoys: { parameters: [{ name: port, in: path, required: true, schema: { type: string } }], ${list("listInPort")} }
components: { schemas: { Buoy: ${buoy} } }
`;

describe("a list of entities that exist at another path", () => {
  it("is the list of all entities if its path names them", async () => {
    const call = callerOf(await mockOf(document));
    for (let count = 0; count < 3; count += 1) call("POST /buoys");
    expect(call("GET /me/buoys").body).toMatchObject({ count: 3, results: [{ id: 1 }, { id: 2 }, { id: 3 }] });
  });

  it.each(["/buoys/nearby", "/ports/kiel/buoys"])(
    "has totals and links that agree with its generated items if nothing states which entities it selects: %s",
    async (path) => {
      const call = callerOf(await mockOf(document));
      const { count, next, results } = call(`GET ${path}`).body as Record<string, unknown>;
      expect([count, next]).toEqual([(results as readonly unknown[]).length, null]);
      expect(call(`GET ${path}?page=9`).body).toMatchObject({ count, next: null, results: [] });
    },
  );
});

describe("the URL of a page in a body", () => {
  it("has a host, even if neither the document nor the request has one", async () => {
    const call = callerOf(await mockOf(document));
    for (let count = 0; count < 3; count += 1) call("POST /buoys");
    expect(call("GET /buoys?page_size=1").body).toMatchObject({ next: "http://localhost/buoys?page_size=1&page=2" });
  });
});
