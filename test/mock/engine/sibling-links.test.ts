import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const box = '{ $ref: "#/components/schemas/Box" }';
const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const links = (...names: readonly string[]): string =>
  `{ allOf: [${names.map((name) => `{ type: object, properties: { ${name}: { type: string, description: "URI of a page.", example: "https://a.example/boxes?page=2" } } }`).join(", ")}] }`;
const pages = `{ anyOf: [${links("last", "next")}, ${links("first", "prev")}, {}] }`;
const document = `openapi: 3.0.3
info: { title: Boxes, version: "1" }
paths:
  /boxes:
    get:
      parameters:
        - { name: page, in: query, schema: { type: integer, default: 1 } }
        - { name: per_page, in: query, schema: { type: integer, default: 20 } }
      responses: { "200": { description: x, ${json(`{ type: object, properties: { boxes: { type: array, items: ${box} }, links: { type: object, properties: { pages: ${pages} } }, meta: { type: object, properties: { total: { type: integer } } } } }`)} } }
    post: { requestBody: { ${json(box)} }, responses: { "201": { description: x, ${json(box)} } } }
  /boxes/{id}: { parameters: [{ name: id, in: path, required: true, schema: { type: string } }], get: { responses: { "200": { description: x, ${json(box)} } } } }
components: { schemas: { Box: { type: object, required: [id], properties: { id: { type: string } } } } }
`;

test("links to pages in a union agree with the page, and are absent if there is only one page", async () => {
  const call = callerOf(await mockOf(document));
  for (const id of ["a", "b", "c"]) call("POST /boxes", { body: { id } });
  const linksOf = (query: string): unknown => (call(`GET /boxes?${query}`).body as { links?: unknown }).links;
  const to = (page: number): string => `/boxes?per_page=2&page=${String(page)}`;
  expect(linksOf("per_page=2")).toEqual({ pages: { next: to(2), last: to(2) } });
  expect(linksOf("per_page=2&page=2")).toEqual({ pages: { first: to(1), prev: to(1) } });
  expect(linksOf("per_page=5")).toBeUndefined();
});
