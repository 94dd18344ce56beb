import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const document = `
openapi: 3.0.3
info: { title: Shelter, version: "1" }
servers: [{ url: https://shelter.example.com/v1 }]
paths:
  /pets:
    get:
      operationId: listPets
      responses: { "200": { description: Pets, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Pet" } } } } } }
    post:
      operationId: addPet
      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses:
        "200": { description: Never, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
        "201": { description: Added, headers: { Location: { schema: { type: string } } }, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
  /pets/{petId}:
    parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getPet
      responses: { "200": { description: A pet, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
    patch:
      operationId: changePet
      requestBody: { content: { application/merge-patch+json: { schema: { type: object, properties: { name: { type: string }, home: { type: object, additionalProperties: { type: string, nullable: true } }, id: { type: string } } } } } }
      responses: { "200": { description: A pet, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
    put:
      operationId: replacePet
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
      responses: { "200": { description: A pet, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
    delete:
      operationId: removePet
      responses: { "204": { description: Gone } }
components:
  schemas:
    Pet:
      type: object
      required: [id, name, createdAt]
      properties:
        id: { type: string, readOnly: true, pattern: "^[0-9a-f]{24}$" }
        name: { type: string }
        tag: { type: string }
        legs: { type: integer, default: 4 }
        chip: { type: string, readOnly: true }
        home: { type: object, additionalProperties: { type: string, nullable: true } }
        createdAt: { type: string, format: date-time, readOnly: true }
`;

const mock = await mockOf(document, { now: "2025-03-01T12:00:00Z" });
const call = callerOf(mock);
const add = (body: object): { readonly id: string } => call("POST /v1/pets", { body }).body as { readonly id: string };

describe("a created entity", () => {
  it("has a valid key, defaults, server-generated properties and the time of creation", () => {
    mock.reset();
    const sent = { name: "Rex", id: "a".repeat(24), chip: "mine" };
    const { status, body, header } = call("POST /v1/pets", { body: sent });
    expect(status).toBe(201);
    const { id, chip, ...rest } = body as { readonly id: string; readonly chip: string };
    expect(rest).toEqual({ name: "Rex", legs: 4, createdAt: "2025-03-01T12:00:00Z" });
    expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect([id, chip]).not.toEqual([sent.id, sent.chip]);
    expect(header("location")).toBe(`https://shelter.example.com/v1/pets/${id}`);
  });

  it("is read and listed as in the response to its creation", () => {
    mock.reset();
    const pet = add({ name: "Rex" });
    expect(call(`GET /v1/pets/${pet.id}`)).toMatchObject({ status: 200, body: pet });
    const other = add({ name: "Tom" });
    expect(call("GET /v1/pets").body).toEqual([pet, other]);
  });

  it("is changed partially, with merged objects and the same key", () => {
    mock.reset();
    const pet = add({ name: "Rex", tag: "dog", home: { city: "Oslo", zip: "1" } });
    const headers = { "content-type": "application/merge-patch+json" };
    const changed = call(`PATCH /v1/pets/${pet.id}`, {
      headers,
      body: { id: "other", name: "Max", home: { zip: "2" } },
    });
    expect(changed.body).toEqual({ ...pet, name: "Max", home: { city: "Oslo", zip: "2" } });
    expect(call(`GET /v1/pets/${pet.id}`).body).toEqual(changed.body);
  });

  it("is replaced in all writable properties, and in no others", () => {
    mock.reset();
    const { id, ...pet } = add({ name: "Rex", tag: "dog", legs: 3 });
    const replaced = call(`PUT /v1/pets/${id}`, { body: { name: "Max" } }).body;
    expect(replaced).toMatchObject({ id, name: "Max", createdAt: "2025-03-01T12:00:00Z" });
    expect(replaced).toHaveProperty("chip", "chip" in pet ? pet.chip : null);
    expect(replaced).not.toHaveProperty("tag");
  });

  it("can be deleted once and then doesn't exist", () => {
    mock.reset();
    const { id } = add({ name: "Rex" });
    expect(call(`DELETE /v1/pets/${id}`)).toMatchObject({ status: 204, body: null });
    for (const method of ["GET", "DELETE"]) expect(call(`${method} /v1/pets/${id}`).status).toBe(404);
    expect(call(`PUT /v1/pets/${id}`, { body: { name: "Max" } }).status).toBe(404);
    expect(call("GET /v1/pets").body).toEqual([]);
  });
});

describe("methods", () => {
  it("HEAD is handled like GET", () => {
    mock.reset();
    const { id } = add({ name: "Rex" });
    expect(call(`HEAD /v1/pets/${id}`)).toMatchObject({ status: 200 });
    expect(call("HEAD /v1/pets/none").status).toBe(404);
  });

  it.each(["OPTIONS", "TRACE", "patch", "constructor"])("%s is rejected with the allowed methods", (method) => {
    const { status, header } = call(`${method} /v1/pets`);
    expect([status, header("allow")]).toEqual([405, "GET,POST"]);
  });

  it("and an unknown path gets a 404", () => {
    for (const path of ["/", "/v1", "/v1/pets/1/2", "/pets", "/__proto__", "/v1/constructor"])
      expect(call(`GET ${path}`).status).toBe(404);
  });
});

it("a new property changes no other generated value, and the same seed gives the same bytes", async () => {
  const longer = document.replace("        tag:", "        weight: { type: number, readOnly: true }\n        tag:");
  const [one, same, more, other] = await Promise.all([
    mockOf(document),
    mockOf(document),
    mockOf(longer),
    mockOf(document, { seed: 2 }),
  ]);
  const made = [one, same, more, other].map((each) => callerOf(each)("POST /v1/pets", { body: { name: "Rex" } }).body);
  expect(made[1]).toEqual(made[0]);
  expect(JSON.stringify(made[1])).toBe(JSON.stringify(made[0]));
  const { weight, ...rest } = made[2] as { readonly weight: number };
  expect(weight).toEqual(expect.any(Number));
  expect(rest).toEqual(made[0]);
  expect(made[3]).not.toEqual(made[0]);
});
