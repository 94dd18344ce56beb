import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const call = callerOf(
  await mockOf(`
openapi: 3.1.0
info: { title: Ferries, version: "1" }
paths:
  /ferries:
    get:
      operationId: listFerries
      responses:
        "200":
          description: x
          content:
            application/json:
              schema: { type: object, properties: { ferries: { type: array, items: { $ref: "#/components/schemas/Ferry" } } } }
              example: { ferries: [{ id: 1, name: Anna }, { id: 2, name: Berta }, { id: 3, name: 5 }] }
  /ferries/{ferryId}:
    get:
      operationId: getFerry
      parameters: [{ name: ferryId, in: path, required: true, schema: { type: integer } }]
      responses:
        "200":
          description: x
          content: { application/json: { schema: { $ref: "#/components/schemas/Ferry" }, example: { id: 1, name: Own } } }
  /piers:
    get:
      operationId: listPiers
      responses: { "200": { description: x, content: { application/json: { schema: { type: array }, example: [{ id: p1, name: A }, { id: p2, name: B }] } } } }
  /piers/{id}:
    get:
      operationId: getPier
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: x, content: { application/json: { schema: { type: object } } } } }
components: { schemas: { Ferry: { type: object, properties: { id: { type: integer }, name: { type: string } } } } }
`),
);

test("an item has the values of the example that the path identifies", () => {
  expect(call("GET /ferries/1").body).toEqual({ id: 1, name: "Own" });
  expect(call("GET /ferries/2").body).toEqual({ id: 2, name: "Berta" });
  expect(call("GET /piers/p2").body).toEqual({ id: "p2", name: "B" });
});

test("an example of an item that is invalid is not used", () => {
  expect(call("GET /ferries/3").body).toEqual({ id: 1, name: "Own" });
});
