import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const ok = (name: string): string =>
  `responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } } } }`;
const sends = (properties: string): string =>
  `requestBody: { content: { application/json: { schema: { type: object, properties: { ${properties} } } } } }`;
const order = `requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Order" } } } }`;
const id = `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]`;
const document = `
openapi: 3.0.3
info: { title: Shop, version: "1" }
paths:
  /orders:
    post: { operationId: addOrder, ${order}, ${ok("Order")} }
  /orders/{id}:
    ${id}
    get: { operationId: getOrder, ${ok("Order")} }
  /orders/{id}/refund:
    ${id}
    post: { operationId: refundOrder, ${sends("amount: { type: integer }, reason: { type: string }")}, ${ok("Order")} }
  /orders/{id}/note:
    ${id}
    put: { operationId: putNote, ${sends("note: { type: string }")}, ${ok("Order")} }
components:
  schemas:
    Order: { type: object, required: [id, amount], properties: { id: { type: string, readOnly: true }, amount: { type: integer }, note: { type: string }, number: { type: string, readOnly: true } } }
`;

describe("an action on an entity", () => {
  it("responds with the entity in the path, even if the body has properties of the entity", async () => {
    const mock = await mockOf(document);
    const call = callerOf(mock);
    const [first, second] = [80, 90].map((amount) => call("POST /orders", { body: { amount } }).body as { id: string });
    expect(call(`POST /orders/${first?.id}/refund`, { body: { amount: 90 } }).body).toEqual(first);
    expect(call(`GET /orders/${second?.id}`).body).toEqual(second);
    expect(call("POST /orders/none/refund", { body: { amount: 90 } }).status).toBe(404);
    expect(mock.journal.find({ operation: "refundOrder" })[0]?.problems).toEqual([
      "The property /amount of the body has no effect. A hint can specify what the action sets.",
    ]);
  });

  it("sets the property that its path and its body name", async () => {
    const call = callerOf(await mockOf(document));
    const created = call("POST /orders", { body: { amount: 5, note: "old" } }).body as { id: string };
    expect(call(`PUT /orders/${created.id}/note`, { body: { note: "new" } }).body).toEqual({ ...created, note: "new" });
    expect(call(`GET /orders/${created.id}`).body).toEqual({ ...created, note: "new" });
  });
});

it("has no effect and responds with its example if a hint says so", async () => {
  const example = `{ id: "7", amount: 3 }`;
  const hinted = document
    .replace("paths:", "x-mock: { operations: { refundOrder: { does: schema } } }\npaths:")
    .replace(/(refundOrder.*schemas\/Order" )\}/, (_, before: string) => `${before}}, example: ${example}`);
  const call = callerOf(await mockOf(hinted));
  expect(call("POST /orders/none/refund", { body: { amount: 90 } })).toMatchObject({
    status: 200,
    body: { id: "7", amount: 3 },
  });
});
