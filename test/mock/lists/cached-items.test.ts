import { expect, it } from "vitest";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";

const document = `openapi: 3.1.0
info: { title: Kites, version: "1" }
servers: [{ url: https://api.example }]
paths:
  /kites:
    get:
      operationId: listKites
      parameters: [{ name: color, in: query, schema: { type: string } }]
      responses: { "200": { description: Kites., content: { application/json: { schema: { $ref: "#/components/schemas/Kites" } } } } }
    post:
      operationId: createKite
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Kite" } } } }
      responses: { "201": { description: Created., content: { application/json: { schema: { $ref: "#/components/schemas/Kite" } } } } }
  /kites/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getKite
      responses: { "200": { description: A kite., content: { application/json: { schema: { $ref: "#/components/schemas/Kite" } } } } }
    patch:
      operationId: updateKite
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Kite" } } } }
      responses: { "200": { description: A kite., content: { application/json: { schema: { $ref: "#/components/schemas/Kite" } } } } }
  /shops/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getShop
      responses: { "200": { description: A shop., content: { application/json: { schema: { $ref: "#/components/schemas/Shop" } } } } }
components:
  schemas:
    Kites: { type: object, required: [items], properties: { items: { type: array, items: { $ref: "#/components/schemas/Kite" } } } }
    Shop: { type: object, properties: { id: { type: string }, kites: { type: array, items: { $ref: "#/components/schemas/Kite" } } } }
    Kite:
      type: object
      required: [id, color, size]
      properties:
        id: { type: string, readOnly: true }
        color: { type: string }
        secret: { type: string, writeOnly: true }
        size: { type: integer, minimum: 1 }
        parts: { type: array, items: { type: object, properties: { a: { type: string }, b: { type: string } } } }
`;

async function callKites(): Promise<CallMock> {
  return callerOf(await mockOf(document));
}

it("sends the items of a list in the same form however often they are listed", async () => {
  const call = await callKites();
  const parts = [{ b: "2", a: "1" }];
  call("POST /kites", { body: { size: 3, secret: "x", color: "red", parts } });
  const first = JSON.stringify(call("GET /kites").body);
  expect(first).toMatch(/"color":"red","size":3,"parts":\[\{"a":"1","b":"2"\}\]\}\]\}$/);
  expect(first).not.toContain("secret");
  for (const query of ["?color=red", "?color=red&", "?color=red&&"])
    expect(JSON.stringify(call(`GET /kites${query}`).body)).toBe(first);
});

it("sends the new form of an item after it was changed, and of every other item the old one", async () => {
  const call = await callKites();
  const create = (color: string): string =>
    (call("POST /kites", { body: { size: 3, color } }).body as { id: string }).id;
  const ids = ["red", "blue"].map(create);
  const colors = (): unknown =>
    (call("GET /kites").body as { items: { color: string }[] }).items.map(({ color }) => color);
  expect(colors()).toEqual(["red", "blue"]);
  call(`PATCH /kites/${ids[0]}`, { body: { color: "green" } });
  expect(colors()).toEqual(["green", "blue"]);
  expect(call(`GET /kites/${ids[0]}`).body).toMatchObject({ color: "green", size: 3 });
});
