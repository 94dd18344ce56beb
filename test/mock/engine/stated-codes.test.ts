import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const error =
  "{ type: object, required: [error], properties: { error: { type: object, required: [code, type], properties: { code: { type: string, enum: [not_found, conflict] }, type: { type: string, enum: [client, server] } } } } }";
const document = (hints = ""): string => `openapi: 3.1.0
info: { title: Docks, version: "1" }
${hints}
paths:
  /docks: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }, responses: { "201": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Dock" } } } } } } }
  /docks/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getDock
      responses:
        "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Dock" } } } }
        "404": { description: x, content: { application/json: { schema: ${error} } } }
        "409": { description: x, content: { application/json: { schema: ${error} } } }
components: { schemas: { Dock: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, name: { type: string } } } } }
`;

test("a code that a test states is sent although the document doesn't declare it, and the journal says so", async () => {
  const mock = await mockOf(document());
  mock.fail("getDock", { status: 409, code: "dock_is_full" });
  const { status, body } = callerOf(mock)("GET /docks/1");
  expect(status).toBe(409);
  expect(body).toMatchObject({
    error: { code: "dock_is_full", type: expect.stringMatching(/^(client|server)$/) as string },
  });
  expect(mock.journal("getDock")[0]?.problems).toContain(
    'The document doesn\'t declare the code "dock_is_full" for this error, but a test or a hint specifies it.',
  );
});

test("a code that a hint states is sent although the document doesn't declare it", async () => {
  const mock = await mockOf(document("x-mock: { resources: { docks: { notFound: no_dock } } }"));
  expect(callerOf(mock)("GET /docks/1").body).toMatchObject({ error: { code: "no_dock" } });
});

test("a declared code is sent without a note", async () => {
  const mock = await mockOf(document());
  expect(callerOf(mock)("GET /docks/1").body).toMatchObject({ error: { code: "not_found" } });
  expect(mock.journal("getDock")[0]?.problems).toEqual(['No dock with id "1".']);
});

test("a declared code that a test states replaces the one in the example, without a note", async () => {
  const example =
    "{ schema: { type: object, properties: { code: { type: string, enum: [gone, lost] } } }, example: { code: gone } }";
  const mock = await mockOf(`openapi: 3.1.0
info: { title: Docks, version: "1" }
paths:
  /docks: { get: { operationId: listDocks, responses: { "200": { description: x }, "410": { description: x, content: { application/json: ${example} } } } } }
`);
  mock.fail("listDocks", { status: 410, code: "lost" });
  expect(callerOf(mock)("GET /docks").body).toEqual({ code: "lost" });
  expect(mock.journal("listDocks")[0]?.problems).toEqual(["lost", "A planned fault was applied."]);
});
