import { expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const kite = `content: { application/json: { schema: { $ref: "#/components/schemas/Kite" } } }`;
const parameters = `[{ name: owner, in: path, required: true, schema: { type: string } }, { name: kite, in: path, required: true, schema: { type: string } }]`;
const document = `openapi: 3.1.0
info: { title: Kites, version: "1" }
paths:
  /clubs/{club}/kites:
    parameters: [{ name: club, in: path, required: true, schema: { type: string } }]
    post: { operationId: addKite, requestBody: { ${kite} }, responses: { "201": { description: The kite., ${kite} } } }
  /kites/{owner}/{kite}:
    parameters: ${parameters}
    get: { operationId: getKite, responses: { "200": { description: The kite., ${kite} } } }
    patch: { operationId: changeKite, requestBody: { ${kite} }, responses: { "200": { description: The kite., ${kite} } } }
  /kites/{owner}/{kite}/lines:
    parameters: ${parameters}
    get: { operationId: listLines, responses: { "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Line" } } } } } } }
    post: { operationId: addLine, requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Line" } } } }, responses: { "201": { description: The line., content: { application/json: { schema: { $ref: "#/components/schemas/Line" } } } } } }
components:
  schemas:
    Kite: { type: object, required: [id, name], properties: { id: { type: integer, readOnly: true }, name: { type: string }, owner: { type: object, properties: { login: { type: string } } } } }
    Line: { type: object, required: [id], properties: { id: { type: integer, readOnly: true }, length: { type: integer } } }
`;

// Which owner and name the created kite has in paths can't be inferred, so other operations don't depend on its creation.
test("entities whose paths also contain an owner exist, although an operation creates some of them elsewhere", async () => {
  const call = callerOf(await mockOf(document));
  expect(call("POST /clubs/hill/kites", { body: { name: "red" } }).status).toBe(201);
  expect(call("GET /kites/ann/red").status).toBe(200);
  expect(call("POST /kites/ann/red/lines", { body: { length: 30 } }).status).toBe(201);
  expect(call("GET /kites/ann/red/lines").body).toMatchObject([{ length: 30 }]);
});
