import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const boat = `content: { application/json: { schema: { $ref: "#/components/schemas/Boat" } } }`;
const document = `
openapi: 3.1.0
info: { title: Harbor, version: "1" }
paths:
  /boats:
    post: { operationId: addBoat, requestBody: { ${boat} }, responses: { "201": { description: x, ${boat} } } }
  /boats/{boatId}:
    parameters: [{ name: boatId, in: path, required: true, schema: { type: string } }]
    get: { operationId: getBoat, responses: { "200": { description: x, ${boat} } } }
    patch: { operationId: changeBoat, requestBody: { ${boat} }, responses: { "200": { description: x, ${boat} } } }
components:
  schemas:
    Person: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, type: { type: string }, summary: { type: string, readOnly: true } } }
    Boat:
      type: object
      properties:
        id: { type: string, readOnly: true }
        name: { type: string }
        captain: { $ref: "#/components/schemas/Person" }
        crew: { type: array, items: { $ref: "#/components/schemas/Person" } }
        meta: { type: object, properties: { id: { type: string, readOnly: true }, color: { type: string } } }
        trips: { type: array, items: { type: object, properties: { id: { type: string, readOnly: true }, miles: { type: integer } } } }
`;

interface Person {
  readonly id: string;
  readonly summary: string;
}

interface Boat {
  readonly id: string;
  readonly captain: Person;
}

describe("a read-only id in a nested object", () => {
  it("is stored if the object refers to another entity", async () => {
    const call = callerOf(await mockOf(document));
    const body = { captain: { id: "p1", type: "person" }, crew: [{ id: "p2" }, { id: "p3", type: "person" }] };
    const created = call("POST /boats", { body }).body as Boat;
    expect(created).toMatchObject(body);
    expect(call(`GET /boats/${created.id}`).body).toEqual(created);
    const changed = call(`PATCH /boats/${created.id}`, { body: { captain: { id: "p4" } } }).body as Boat;
    expect(changed.captain.id).toBe("p4");
    expect(changed.captain.summary).not.toBe(created.captain.summary);
    expect(call(`PATCH /boats/${created.id}`, { body: { captain: changed.captain } }).body).toEqual(changed);
  });

  it("isn't stored if the object is a part of the entity, or a new item with other properties", async () => {
    const call = callerOf(await mockOf(document));
    const body = { id: "b1", meta: { id: "m1", color: "red" }, trips: [{ id: "t1", miles: 3 }] };
    const created = call("POST /boats", { body }).body;
    expect(created).toMatchObject({ meta: { color: "red" }, trips: [{ miles: 3 }] });
    expect(created).not.toMatchObject({ id: "b1" });
    expect(created).not.toMatchObject({ meta: { id: "m1" } });
    expect(created).not.toMatchObject({ trips: [{ id: "t1" }] });
  });
});
