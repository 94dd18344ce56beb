import { expect, test } from "vitest";
import { createMemoryHost } from "../../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../../generator/dist/host/node-assets.js";
import { buildMockTables } from "../../../generator/dist/commands/build-mock-tables.js";
import { createMockOf } from "../../../runtime/mock/dist/create-mock.js";

const document = `openapi: 3.1.0
info: { title: T, version: "1" }
paths:
  /keys:
    post:
      operationId: createKey
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "201": { description: Made., content: { application/json: { schema: { $ref: "#/components/schemas/Key" } } } } }
  /keys/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getKey, responses: { "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Key" } } } } } }
components:
  schemas:
    Key: { type: object, required: [id, secret], properties: { id: { type: string, readOnly: true }, secret: { type: string, readOnly: true, minLength: 5 } } }
`;
const overlay = `overlay: 1.0.0
info: { title: O, version: "1" }
actions:
  - target: $
    update: { x-mock: { resources: { keys: { secrets: { secret: "…{-4}" } } } } }
`;
const config = `apis:
  keys: { document: openapi.yaml, overlays: [mock.yaml], package: { name: keys, version: 1.0.0 } }
`;

test("reads hints from an overlay of the document", async () => {
  const files = new Map([
    ["almanac.yaml", config],
    ["openapi.yaml", document],
    ["mock.yaml", overlay],
  ]);
  const { tables, diagnostics } = await buildMockTables({ host: createMemoryHost(files), assets: readNodeAssets() });
  expect(diagnostics).toEqual([]);
  if (tables === null) throw new Error("The document was rejected.");
  const { fetch } = createMockOf(tables, {});
  const headers = { "content-type": "application/json" };
  const made = (await (await fetch("http://mock/keys", { method: "POST", headers, body: "{}" })).json()) as Record<
    string,
    string
  >;
  const read = (await (await fetch(`http://mock/keys/${made["id"] ?? ""}`)).json()) as Record<string, string>;
  expect(made["secret"]?.length).toBeGreaterThan(4);
  expect(read["secret"]).toBe(`…${made["secret"]?.slice(-4) ?? ""}`);
});
