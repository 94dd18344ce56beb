import { describe, expect, it } from "vitest";
import type { MockOptions } from "../../../runtime/mock/dist/options/mock-options.js";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";

const document = `openapi: 3.1.0
info: { title: Herbarium, version: "1" }
paths:
  /plants:
    get:
      operationId: listPlants
      security: [{ key: [] }]
      parameters:
        - { name: limit, in: query, schema: { type: integer, maximum: 50 } }
        - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object, properties: { genus: { type: string } } } }
        - { name: area, in: query, schema: { type: object, properties: { lat: { type: number } }, additionalProperties: false } }
      responses:
        "200": { description: All., content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Plant" } } } } }
    post:
      operationId: addPlant
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Plant" } } } }
      responses:
        "201": { description: Made., content: { application/json: { schema: { $ref: "#/components/schemas/Plant" } } } }
  /plants/{plantId}:
    parameters: [{ name: plantId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getPlant
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Plant" } } } }
    put:
      operationId: replacePlant
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Plant" } } } }
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Plant" } } } }
components:
  securitySchemes:
    key: { type: apiKey, in: query, name: key }
  schemas:
    Plant:
      type: object
      required: [name]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string }
        height: { type: integer }
        notes: { type: object, additionalProperties: { type: string } }
        anything: { type: object }
        leaves: { type: array, items: { allOf: [{ $ref: "#/components/schemas/Part" }] } }
        flower: { oneOf: [{ $ref: "#/components/schemas/Part" }, { type: object, properties: { petals: { type: integer } } }] }
    Part: { type: object, properties: { color: { type: string }, part: { $ref: "#/components/schemas/Part" } } }
`;

type Mode = MockOptions["validateRequests"];

async function herbarium(mode: Mode): Promise<{ readonly call: CallMock; readonly problems: () => readonly string[] }> {
  // Responses aren't validated: an entity can have the invalid values of a request.
  const mock = await mockOf(document, { validateRequests: mode, validateResponses: false });
  return { call: callerOf(mock), problems: () => mock.journal().at(-1)?.problems ?? [] };
}

const invalid = { name: "Fern", height: "tall" };

describe("an invalid request", () => {
  it.each<readonly [Mode, number]>([
    [undefined, 400],
    ["enforce", 400],
    ["strict", 400],
    ["warn", 201],
    ["off", 201],
  ])("with %s gets a %i", async (mode, status) => {
    const { call } = await herbarium(mode);
    expect(call("POST /plants", { body: invalid }).status).toBe(status);
  });

  it("is described in the journal with warn, and not with off", async () => {
    const warn = await herbarium("warn");
    warn.call("POST /plants", { body: invalid });
    expect(warn.problems()).toEqual(["body /height must be integer."]);
    expect(warn.call("GET /plants?limit=500").status).toBe(200);
    expect(warn.problems()).toContainEqual(expect.stringContaining("query limit must be <= 50"));
    warn.call("GET /plants?limit=5");
    expect(warn.problems()).not.toContainEqual(expect.stringContaining("must be"));
    const off = await herbarium("off");
    off.call("POST /plants", { body: invalid });
    expect(off.problems()).toEqual([]);
  });

  it.each<Mode>(["warn", "off"])("that can't be read is rejected with %s", async (mode) => {
    const { call } = await herbarium(mode);
    const headers = { "content-type": "application/json" };
    expect(call("POST /plants", { body: "{", headers }).status).toBe(400);
    expect(call("POST /plants", { body: "x", headers: { "content-type": "text/plain" } }).status).toBe(415);
  });

  it.each<Mode>(["warn", "off"])("of any shape is handled with %s", async (mode) => {
    const { call } = await herbarium(mode);
    const { id } = call("POST /plants", { body: { name: "Fern" } }).body as { readonly id: string };
    const headers = { "content-type": "application/json" };
    for (const body of [
      "null",
      "[]",
      "1",
      '"text"',
      "[[]]",
      '[{"id":1}]',
      '{"id":{}}',
      '{"id":"a","name":[]}',
      '{"__proto__":1}',
    ])
      for (const line of ["POST /plants", `PUT /plants/${id}`])
        expect(call(line, { body, headers }).status, `${line} ${body}`).toBeLessThan(500);
    expect(call("POST /plants").status).toBeLessThan(500);
    for (const limit of ["x", "-1", "1e9", "", "0", "1.5"]) expect(call(`GET /plants?limit=${limit}`).status).toBe(200);
  });
});

describe("with strict, a request", () => {
  it.each([
    ["/plants?limit=5&key=k", 200],
    ["/plants?filter[genus]=ficus", 200],
    ["/plants?lat=5", 200],
    ["/plants?page=2", 400],
    ["/plants?Limit=5", 400],
    ["/plants?lon=5", 400],
    ["/plants/x?limit=5", 400],
  ])("for %s gets a %i", async (target, status) => {
    expect((await herbarium("strict")).call(`GET ${target}`).status).toBe(status);
    expect((await herbarium("enforce")).call(`GET ${target}`).status).not.toBe(400);
  });

  it.each([
    [{ nmae: "x" }, "/nmae"],
    [{ leaves: [{ color: "red" }, { colour: "red" }] }, "/leaves/1/colour"],
    [{ leaves: [{ part: { part: { "a/b": 1 } } }] }, "/leaves/0/part/part/a~1b"],
    [{ flower: { petals: 4, stem: 1 } }, "/flower/stem"],
  ])("with the undeclared property in %j gets a 400", async (more, at) => {
    const body = { name: "Fern", ...more };
    const { call, problems } = await herbarium("strict");
    expect(call("POST /plants", { body }).status).toBe(400);
    expect(problems()).toEqual([`body ${at} is not declared.`]);
    expect((await herbarium("enforce")).call("POST /plants", { body }).status).toBe(201);
  });

  it.each([
    { notes: { any: "thing" } },
    { anything: { at: { all: 1 } } },
    { leaves: [{ color: "red", part: { color: "green" } }] },
    { flower: { petals: 4 } },
    { flower: { color: "red" } },
  ])("with the declared properties %j is accepted", async (more) => {
    const { call } = await herbarium("strict");
    expect(call("POST /plants", { body: { name: "Fern", ...more } }).status).toBe(201);
  });
});
