import { beforeEach, describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const person = '{ $ref: "#/components/schemas/Person" }';
const crew = '{ $ref: "#/components/schemas/Crew" }';
const document = `
openapi: 3.1.0
info: { title: Ships, version: "1" }
x-mock:
  resources:
    ships: { computed: { crewCount: { count: people } } }
    people: { computed: { shipCount: { count: ships } }, order: name }
  links:
    crew:
      resource: people
      to: ships
      carries: [rank]
      link: [sign, hire]
      change: promote
      unlink: dismiss
      read: getSailor
      list: listCrew
      holders: listShipsOf
servers: [{ url: https://ships.example.com }]
paths:
  /ships:
    post: { operationId: addShip, requestBody: { ${json("{ $ref: '#/components/schemas/Ship' }")} }, responses: { "201": { description: A ship, ${json("{ $ref: '#/components/schemas/Ship' }")} } } }
  /ships/{shipId}:
    parameters: [{ name: shipId, in: path, required: true, schema: { type: string } }]
    get: { operationId: getShip, responses: { "200": { description: A ship, ${json("{ $ref: '#/components/schemas/Ship' }")} } } }
    delete: { operationId: sinkShip, responses: { "204": { description: Gone } } }
  /people:
    post: { operationId: addPerson, requestBody: { ${json(person)} }, responses: { "201": { description: One, ${json(person)} } } }
  /people/{personId}:
    parameters: [{ name: personId, in: path, required: true, schema: { type: string } }]
    get: { operationId: getPerson, responses: { "200": { description: One, ${json(person)} } } }
    delete: { operationId: removePerson, responses: { "204": { description: Gone } } }
  /people/{personId}/ships:
    parameters: [{ name: personId, in: path, required: true, schema: { type: string } }]
    get: { operationId: listShipsOf, responses: { "200": { description: Ships, ${json("{ type: array, items: { $ref: '#/components/schemas/Ship' } }")} } } }
  /ships/{shipId}/crew:
    parameters: [{ name: shipId, in: path, required: true, schema: { type: string } }]
    get: { operationId: listCrew, responses: { "200": { description: All, ${json(`{ type: array, items: ${crew} }`)} } } }
    post:
      operationId: hire
      requestBody: { ${json("{ type: array, items: { type: object, required: [personId], properties: { personId: { type: string }, rank: { type: string } } } }")} }
      responses: { "200": { description: All, ${json(`{ type: array, items: ${crew} }`)} } }
  /ships/{shipId}/crew/{personId}:
    parameters:
      - { name: shipId, in: path, required: true, schema: { type: string } }
      - { name: personId, in: path, required: true, schema: { type: string } }
    put: { operationId: sign, requestBody: { ${json("{ type: object, properties: { rank: { type: string } } }")} }, responses: { "200": { description: One, ${json(crew)} } } }
    patch: { operationId: promote, requestBody: { ${json("{ type: object, properties: { rank: { type: string } } }")} }, responses: { "204": { description: Done } } }
    get: { operationId: getSailor, responses: { "200": { description: One, ${json(crew)} } } }
    delete: { operationId: dismiss, responses: { "204": { description: Gone } } }
components:
  schemas:
    Ship: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string }, crewCount: { type: integer, readOnly: true } } }
    Person: { type: object, required: [id, name], properties: { id: { type: string, readOnly: true }, name: { type: string }, shipCount: { type: integer, readOnly: true } } }
    Crew: { allOf: [${person}, { type: object, required: [rank], properties: { rank: { type: string } } }] }
`;

const mock = await mockOf(document);
const call = callerOf(mock);
const made = (line: string, name: string): string =>
  (call(line, { body: { name } }).body as { readonly id: string }).id;
let [ship, ada, bob] = ["", "", ""];

beforeEach(() => {
  mock.reset();
  ship = made("POST /ships", "Argo");
  ada = made("POST /people", "Ada");
  bob = made("POST /people", "Bob");
});

const crewNow = (): unknown => call(`GET /ships/${ship}/crew`).body;

describe("a link", () => {
  it("stores its properties from the body and returns them together with the linked entity", () => {
    const signed = call(`PUT /ships/${ship}/crew/${ada}`, { body: { rank: "mate" } });
    expect(signed).toMatchObject({ status: 200, body: { id: ada, name: "Ada", rank: "mate" } });
    expect(call(`GET /ships/${ship}/crew/${ada}`).body).toEqual(signed.body);
    expect(call(`GET /people/${ada}`).body).toEqual({ id: ada, name: "Ada", shipCount: 1 });
  });

  it("is created for each item of a body or for none, and listed in the order of the resource", () => {
    const both = [
      { personId: bob, rank: "cook" },
      { personId: ada, rank: "mate" },
    ];
    expect(call(`POST /ships/${ship}/crew`, { body: [...both, { personId: "nobody" }] }).status).toBe(404);
    expect(crewNow()).toEqual([]);
    expect(call(`POST /ships/${ship}/crew`, { body: both })).toMatchObject({ status: 200 });
    expect(crewNow()).toMatchObject([
      { id: ada, rank: "mate" },
      { id: bob, rank: "cook" },
    ]);
  });

  it("can be changed and removed if it exists", () => {
    const line = `/ships/${ship}/crew/${ada}`;
    expect(call(`PATCH ${line}`, { body: { rank: "captain" } }).status).toBe(404);
    call(`PUT ${line}`, { body: { rank: "mate" } });
    expect(call(`PATCH ${line}`, { body: { rank: "captain" } }).status).toBe(204);
    expect(crewNow()).toMatchObject([{ id: ada, rank: "captain" }]);
    expect(call(`DELETE ${line}`).status).toBe(204);
    expect(call(`DELETE ${line}`).status).toBe(404);
    expect(call(`GET /people/${ada}`).status).toBe(200);
  });

  it("is listed and counted from both ends", () => {
    call(`PUT /ships/${ship}/crew/${ada}`, { body: { rank: "mate" } });
    expect(call(`GET /people/${ada}/ships`).body).toEqual([{ id: ship, name: "Argo", crewCount: 1 }]);
    expect(call(`GET /ships/${ship}`).body).toMatchObject({ crewCount: 1 });
    call(`PUT /ships/${ship}/crew/${bob}`, { body: { rank: "cook" } });
    expect(call(`GET /ships/${ship}`).body).toMatchObject({ crewCount: 2 });
  });

  it("is removed with either end, and restored by a snapshot", () => {
    call(`POST /ships/${ship}/crew`, { body: [{ personId: ada }, { personId: bob }] });
    const before = mock.snapshot();
    call(`DELETE /people/${ada}`);
    expect(crewNow()).toMatchObject([{ id: bob }]);
    call(`DELETE /ships/${ship}`);
    expect(call(`GET /people/${bob}/ships`).body).toEqual([]);
    mock.restore(before);
    expect(crewNow()).toMatchObject([{ id: ada }, { id: bob }]);
  });

  it("requires both ends to exist", () => {
    expect(call(`PUT /ships/none/crew/${ada}`, { body: {} }).status).toBe(404);
    expect(call(`PUT /ships/${ship}/crew/none`, { body: {} }).status).toBe(404);
    expect(call("GET /people/none/ships").status).toBe(404);
  });
});
