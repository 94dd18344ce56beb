import { describe, expect, it } from "vitest";
import { createMemoryHost } from "../../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../../generator/dist/host/node-assets.js";
import { buildMockTables } from "../../../generator/dist/commands/build-mock-tables.js";
import { callerOf, mockOf } from "../../support/mock-of.js";

const document = (hints: string): string => `
openapi: 3.0.3
info: { title: Kiln, version: "1" }
x-mock: ${hints}
paths:
  /firings:
    post: { operationId: startFiring, requestBody: { content: { application/json: { schema: { type: object, properties: { glaze: { type: string } } } } } }, responses: { "202": { description: x, headers: { Location: { schema: { type: string } } } } } }
  /firings/{number}:
    parameters: [{ name: number, in: path, required: true, schema: { type: string } }]
    get: { operationId: getFiring, responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Firing" } } } } } }
  /firings/{number}/stop:
    parameters: [{ name: number, in: path, required: true, schema: { type: string } }]
    post: { operationId: stopFiring, requestBody: { content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } }, responses: { "204": { description: x } } }
  /pot: { get: { operationId: showPot, responses: { "200": { description: x, content: { application/json: { schema: { type: object, properties: { pot: { $ref: "#/components/schemas/Firing" } } } } } } } } }
  /throw-pot: { post: { operationId: throwPot, requestBody: { content: { application/json: { schema: { type: object, properties: { clay: { type: object, properties: { glaze: { type: string } } } } } } } }, responses: { "200": { description: x, content: { application/json: { schema: { type: object, properties: { pot: { $ref: "#/components/schemas/Firing" } } } } } } } } }
  /pots/{id}: { get: { operationId: getPot, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Firing" } } } } } } }
components:
  schemas:
    Firing: { type: object, required: [id, status], properties: { id: { type: string, readOnly: true }, glaze: { type: string }, note: { type: string }, status: { type: string, readOnly: true, enum: [heating, cooling, done, stopped] }, stoppedAt: { type: string, format: date-time } } }
`;

const hints = `{
  resources: { firings: { computed: { status: { progress: { heating: 0s, cooling: 10m, done: 1h } } } } },
  operations: {
    stopFiring: { set: { status: stopped, stoppedAt: { now: true }, note: { body: why } }, when: { status: [heating, cooling] } },
    throwPot: { does: create, resource: pots, body: clay, response: pot },
    getPot: { does: read, resource: pots } } }`;

describe("a hint for an operation", () => {
  it("lets a resource that is created asynchronously progress with the clock until an action sets its state", async () => {
    const mock = await mockOf(document(hints), { now: "2025-03-01T12:00:00Z" });
    const call = callerOf(mock);
    const start = call("POST /firings", { body: { glaze: "blue" } });
    const place = start.header("Location") ?? "";
    expect([start.status, start.body]).toEqual([202, null]);
    expect(call(`GET ${place}`).body).toMatchObject({ status: "heating", glaze: "blue" });
    mock.clock.advance("15m");
    expect(call(`GET ${place}`).body).toMatchObject({ status: "cooling" });
    expect(call(`POST ${place}/stop`, { body: { why: "cracks" } }).status).toBe(204);
    mock.clock.advance("2h");
    expect(call(`GET ${place}`).body).toMatchObject({
      status: "stopped",
      note: "cracks",
      stoppedAt: "2025-03-01T12:15:00Z",
    });
    expect(call(`POST ${place}/stop`, { body: {} }).status).toBe(409);
    expect(call("POST /firings/none/stop", { body: {} }).status).toBe(404);
  });

  it("states what the operation does, and where the entity is in its bodies", async () => {
    const call = callerOf(await mockOf(document(hints)));
    const { body } = call("POST /throw-pot", { body: { clay: { glaze: "green" } } });
    const { id } = (body as { readonly pot: { readonly id: string } }).pot;
    expect(body).toMatchObject({ pot: { glaze: "green" } });
    expect(call(`GET /pots/${id}`).body).toMatchObject({ id, glaze: "green" });
    expect(call("GET /pots/other").status).toBe(404);
  });

  it.each([
    ["{ operations: { stopFiringg: { does: act } } }", "unknown-operation"],
    ["{ operations: { showPot: { does: read, resource: pots } } }", "invalid-operation-hint"],
    ["{ operations: { showPot: { does: list, resource: firings } } }", "invalid-operation-hint"],
    ["{ operations: { showPot: { does: read-one } } }", "invalid-operation-hint"],
    ["{ operations: { getPot: { does: read, resource: pots, set: { status: done } } } }", "invalid-operation-hint"],
    ["{ operations: { getPot: { does: act, resource: pots, set: { status: burnt } } } }", "invalid-operation-hint"],
    ["{ operations: { getPot: { does: bake } } }", "invalid-mock-hint"],
    ["{ resources: { firings: { computed: { status: { progress: { heating: soon } } } } } }", "invalid-mock-hint"],
    ["{ resources: { firings: { computed: { status: { progress: { lost: 0s } } } } } }", "invalid-computed-property"],
  ])("is reported if it is wrong: %s", async (wrong, code) => {
    const host = createMemoryHost(new Map([["openapi.yaml", document(wrong)]]));
    const options = { host, assets: readNodeAssets(), document: "openapi.yaml", output: "out" };
    const { tables, diagnostics } = await buildMockTables(options);
    expect(diagnostics.map((each) => each.code)).toContain(code);
    expect(tables).toBeNull();
  });
});
