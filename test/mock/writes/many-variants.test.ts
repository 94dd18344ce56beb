import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const kinds = Array.from({ length: 120 }, (_, index) => `kind${index}`);

const variant = (kind: string): string =>
  `{ type: object, properties: { kind: { const: ${kind} }, data: { type: object, properties: { part: { type: object, properties: { ${kind}: { type: string } } } } } } }`;

const document = `openapi: 3.1.0
info: { title: Events, version: "1" }
paths:
  /events:
    get:
      responses:
        "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/StoredEvent" } } } } }
    post:
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Event" } } } }
      responses:
        "201": { description: The event., content: { application/json: { schema: { $ref: "#/components/schemas/StoredEvent" } } } }
components:
  schemas:
    Event: { type: object, properties: { id: { type: string, readOnly: true } }, anyOf: [${kinds.map(variant).join(", ")}] }
    StoredEvent: { type: object, properties: { id: { type: string, readOnly: true } }, anyOf: [${[...kinds].reverse().map(variant).join(", ")}] }
`;

test("a nested property that only the last of many variants declares is stored", async () => {
  const call = callerOf(await mockOf(document));
  const { status, body } = call("POST /events", { body: { kind: "kind119", data: { part: { kind119: "green" } } } });
  expect({ status, body }).toMatchObject({
    status: 201,
    body: { kind: "kind119", data: { part: { kind119: "green" } } },
  });
});
