import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const ok = (schema: string, type = "application/json"): string =>
  `{ description: x, content: { ${type}: { schema: ${schema} } } }`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
const one = (name: string, status = "200"): string => `responses: { "${status}": ${ok(ref(name))} }`;
const body = (schema: string, type = "application/json"): string =>
  `requestBody: { content: { ${type}: { schema: ${schema} } } }`;
const parameters = (...names: readonly string[]): string =>
  `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`).join(", ")}]`;
const fields = (...names: readonly string[]): string =>
  `{ type: object, properties: { ${names.map((name) => `${name}: { type: integer }`).join(", ")} } }`;
const item = "/fleets/{fleet}/ships/{name}";
const patch = (name: string): string =>
  `patch: { operationId: ${name}, ${body("{ type: object }", "application/merge-patch+json")}, ${one("Ship")} }`;

const document = `openapi: 3.0.3
info: { title: Fleet, version: "1" }
paths:
  /fleets/{fleet}/ships:
    ${parameters("fleet")}
    get: { operationId: listShips, responses: { "200": ${ok(`{ type: object, required: [items], properties: { items: { type: array, items: ${ref("Ship")} } } }`)} } }
    post: { operationId: addShip, ${body(ref("Ship"))}, ${one("Ship", "201")} }
  ${item}:
    ${parameters("fleet", "name")}
    get: { operationId: getShip, ${one("Ship")} }
    put: { operationId: putShip, ${body(ref("Ship"))}, ${one("Ship")} }
    ${patch("patchShip")}
    delete: { operationId: dropShip, ${one("Outcome")} }
  ${item}/status:
    ${parameters("fleet", "name")}
    get: { operationId: getStatus, ${one("Ship")} }
    put: { operationId: putStatus, ${body(ref("Ship"))}, ${one("Ship")} }
    ${patch("patchStatus")}
  ${item}/crew:
    ${parameters("fleet", "name")}
    get: { operationId: getCrew, ${one("Crew")} }
    put: { operationId: putCrew, ${body(ref("Crew"))}, ${one("Crew")} }
components:
  schemas:
    Meta: { type: object, properties: { name: { type: string }, fleet: { type: string }, labels: { type: object, additionalProperties: { type: string } } } }
    Ship: { type: object, properties: { kind: { type: string }, metadata: ${ref("Meta")}, spec: ${fields("sailors", "masts")}, status: ${fields("sailors", "miles")} } }
    Crew: { type: object, properties: { kind: { type: string }, metadata: ${ref("Meta")}, spec: ${fields("sailors")}, status: ${fields("sailors")} } }
    Outcome: { type: object, properties: { kind: { type: string }, metadata: { type: object, properties: { cursor: { type: string } } }, status: { type: string }, message: { type: string } } }
`;
const ship = { kind: "Ship", metadata: { name: "ada", labels: { sea: "north" } }, spec: { sailors: 3, masts: 2 } };
const callOf = async (): Promise<ReturnType<typeof callerOf>> => {
  const call = callerOf(await mockOf(document));
  call("POST /fleets/red/ships", { body: ship });
  return call;
};
const merge = { "content-type": "application/merge-patch+json" };

describe("a path below an entity that responds with the entity", () => {
  it("reads the entity, and changes only the property after which the path is named", async () => {
    const call = await callOf();
    const sent = { metadata: { name: "bob" }, spec: { sailors: 99 }, status: { sailors: 2 } };
    const stored = call("PUT /fleets/red/ships/ada/status", { body: sent }).body;
    expect(stored).toMatchObject({ metadata: { name: "ada", fleet: "red" }, spec: ship.spec, status: { sailors: 2 } });
    const change = { body: { status: { miles: 7 }, spec: null }, headers: merge };
    expect(call("PATCH /fleets/red/ships/ada/status", change).body).toMatchObject({
      spec: ship.spec,
      status: { sailors: 2, miles: 7 },
    });
    expect(call("GET /fleets/red/ships/ada").body).toEqual(call("GET /fleets/red/ships/ada/status").body);
    expect(call("GET /fleets/red/ships/bob/status").status).toBe(404);
  });

  it("reads and changes a part of the entity if the response contains its key and a part of its objects", async () => {
    const call = await callOf();
    expect(call("GET /fleets/red/ships/ada/crew").body).toMatchObject({
      metadata: { name: "ada" },
      spec: { sailors: 3 },
    });
    call("PUT /fleets/red/ships/ada/crew", { body: { metadata: { name: "ada" }, spec: { sailors: 5 } } });
    expect(call("GET /fleets/red/ships/ada").body).toMatchObject({ kind: "Ship", spec: { sailors: 5, masts: 2 } });
  });
});

describe("the nested key of an entity", () => {
  it("doesn't change with the entity, and isn't lost", async () => {
    const call = await callOf();
    const identity = { metadata: { name: "ada", fleet: "red" } };
    expect(call("PUT /fleets/red/ships/ada", { body: { metadata: { name: "bob" } } }).body).toMatchObject(identity);
    expect(call("PUT /fleets/red/ships/ada", { body: { spec: { masts: 1 } } }).body).toMatchObject(identity);
    for (const metadata of [null, { name: "bob", fleet: "blue" }])
      expect(call("PATCH /fleets/red/ships/ada", { body: { metadata }, headers: merge }).body).toMatchObject(identity);
    expect(call("GET /fleets/red/ships/ada").body).toMatchObject(identity);
  });

  it("isn't in a response that only describes the request", async () => {
    const call = await callOf();
    expect(call("DELETE /fleets/red/ships/ada").body).toEqual({ status: "ok" });
    expect(call("GET /fleets/red/ships/ada").body).toMatchObject({ detail: 'No ship with id "ada".' });
  });
});

describe("a JSON:API resource", () => {
  const type = "application/vnd.api+json";
  const link = "{ type: object, properties: { self: { type: string, format: uri } } }";
  const resource = `{ type: object, required: [type], properties: { type: { type: string, enum: [tides] }, id: { type: string }, attributes: { type: object, properties: { sea: { type: string }, level: { type: integer } } }, links: ${link} } }`;
  const entity = `{ type: object, required: [data], properties: { data: ${ref("Tide")} } }`;
  const tides = `openapi: 3.0.3
info: { title: Tides, version: "1" }
servers: [{ url: "https://tides.example/v1" }]
paths:
  /tides:
    post: { operationId: addTide, ${body(entity, type)}, responses: { "201": ${ok(entity, type)} } }
  /tides/{id}:
    ${parameters("id")}
    get: { operationId: getTide, responses: { "200": ${ok(entity, type)} } }
    patch: { operationId: editTide, ${body(entity, type)}, responses: { "200": ${ok(entity, type)} } }
components: { schemas: { Tide: ${resource} } }
`;

  it("has a link to itself, and keeps the attributes that a PATCH omits", async () => {
    const call = callerOf(await mockOf(tides));
    const headers = { "content-type": type };
    const sent = { data: { type: "tides", attributes: { sea: "north", level: 1 } } };
    const { data } = call("POST /v1/tides", { body: sent, headers }).body as { readonly data: { readonly id: string } };
    expect(data).toMatchObject({ links: { self: `https://tides.example/v1/tides/${data.id}` } });
    const change = { data: { type: "tides", id: data.id, attributes: { level: 2 } } };
    expect(call(`PATCH /v1/tides/${data.id}`, { body: change, headers }).body).toMatchObject({
      data: { id: data.id, attributes: { sea: "north", level: 2 } },
    });
  });
});
