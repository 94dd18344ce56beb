import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../../generator/dist/host/node-assets.js";
import { buildMockTables } from "../../../generator/dist/commands/build-mock-tables.js";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const id = `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]`;
const object = (properties: string): string => `{ type: object, properties: { ${properties} } }`;
const box = object(
  `Id: { type: string }, Name: { type: string }, State: ${object("Running: { type: boolean }, Status: { type: string, enum: [created, running] }")}, First: ${object("size: { type: integer }")}, Second: ${object("size: { type: integer }")}`,
);
const document = (hints: string): string => `
openapi: 3.0.3
info: { title: Boxes, version: "1" }
x-mock: ${hints}
paths:
  /boxes:
    post:
      operationId: createBox
      parameters: [{ name: label, in: query, schema: { type: string } }]
      requestBody: { ${json(object("size: { type: integer }, token: { type: string }, Name: { type: string }"))} }
      responses: { "201": { description: x, ${json(box)} } }
  /boxes/{id}:
    ${id}
    get: { operationId: getBox, responses: { "200": { description: x, ${json(box)} } } }
    put: { operationId: putBox, requestBody: { ${json(object(`Name: { type: string }, State: ${object("Status: { type: string }, Running: { type: boolean }")}`))} }, responses: { "200": { description: x, ${json(box)} } } }
  /boxes/{id}/start:
    ${id}
    post: { operationId: startBox, parameters: [{ name: as, in: query, schema: { type: string } }], responses: { "204": { description: x } } }
  /boxes/{id}/rename:
    ${id}
    post: { operationId: renameBox, parameters: [{ name: name, in: query, schema: { type: string } }], responses: { "204": { description: x } } }
`;

describe("a hint for an operation", () => {
  it("states at which paths the entity contains properties of the body and query parameters", async () => {
    const properties = `{ size: [First.size, Second.size], label: Name, token: null }`;
    const call = callerOf(await mockOf(document(`{ operations: { createBox: { properties: ${properties} } } }`)));
    const { Id } = call("POST /boxes?label=web", { body: { size: 3, token: "t" } }).body as { Id: string };
    expect(call(`GET /boxes/${Id}`).body).toMatchObject({ Name: "web", First: { size: 3 }, Second: { size: 3 } });
  });

  it("lets an action set nested properties and properties from the query, and depend on nested properties", async () => {
    const start = `{ does: act, resource: boxes, set: { State.Running: true, State.Status: running, Name: { query: as } }, when: { State.Running: [false] } }`;
    const call = callerOf(await mockOf(document(`{ operations: { startBox: ${start} } }`)));
    const { Id } = call("POST /boxes", { body: { size: 3 } }).body as { Id: string };
    call(`PUT /boxes/${Id}`, { body: { Name: "a", State: { Status: "created", Running: false } } });
    expect(call(`POST /boxes/${Id}/start?as=b`).status).toBe(204);
    expect(call(`GET /boxes/${Id}`).body).toMatchObject({ Name: "b", State: { Running: true, Status: "running" } });
    expect(call(`POST /boxes/${Id}/start`).status).toBe(409);
  });

  it("states that an update keeps unsent properties", async () => {
    const call = callerOf(await mockOf(document(`{ operations: { putBox: { merge: deep } } }`)));
    const { Id } = call("POST /boxes", { body: { Name: "a" } }).body as { Id: string };
    call(`PUT /boxes/${Id}`, { body: { State: { Running: false } } });
    call(`PUT /boxes/${Id}`, { body: { State: { Status: "created" } } });
    expect(call(`GET /boxes/${Id}`).body).toMatchObject({ Name: "a", State: { Running: false, Status: "created" } });
  });

  it.each([
    [
      "createBox: { properties: { size: Third.size } }",
      "No response with an entity of boxes contains Third.size, so the value of size would be lost.",
    ],
    ["createBox: { merge: deep }", "createBox: Only `update` and `replace` can have `merge`."],
    [
      "startBox: { does: act, resource: boxes, set: { State.Status: lost } }",
      'The value "lost" for State.Status violates the response schema of boxes, so a generated value would replace it.',
    ],
  ])("is reported if it is wrong: %s", async (wrong, message) => {
    const host = createMemoryHost(new Map([["openapi.yaml", document(`{ operations: { ${wrong} } }`)]]));
    const options = { host, assets: readNodeAssets(), document: "openapi.yaml", output: "out" };
    const { diagnostics } = await buildMockTables(options);
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: "invalid-operation-hint", message }));
  });
});

describe("an action whose path names what it changes", () => {
  it("sets the property from the query parameter of the same name", async () => {
    const mock = await mockOf(document("{}"));
    const call = callerOf(mock);
    const { Id } = call("POST /boxes", { body: { Name: "a" } }).body as { Id: string };
    expect(call(`POST /boxes/${Id}/rename?name=b`).status).toBe(204);
    expect(call(`GET /boxes/${Id}`).body).toMatchObject({ Name: "b" });
    expect(mock.operations().find(({ name }) => name === "renameBox")?.reason).toBe(
      "the path and the request refer to Name",
    );
  });
});
