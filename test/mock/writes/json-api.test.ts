import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const media = "application/vnd.api+json";
const one = (name: string): string =>
  `content: { ${media}: { schema: { type: object, required: [data], properties: { data: { $ref: "#/components/schemas/${name}" } } } } }`;
const document = `
openapi: 3.0.3
info: { title: Fleet, version: "1" }
paths:
  /ships:
    get: { operationId: listShips, responses: { "200": { description: x, content: { ${media}: { schema: { type: object, required: [data], properties: { data: { type: array, items: { $ref: "#/components/schemas/Ship" } } } } } } } } }
    post: { operationId: addShip, requestBody: { required: true, ${one("NewShip")} }, responses: { "201": { description: x, ${one("Ship")} } } }
  /ships/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getShip, responses: { "200": { description: x, ${one("Ship")} } } }
    patch: { operationId: editShip, requestBody: { required: true, ${one("ShipChange")} }, responses: { "200": { description: x, ${one("Ship")} } } }
components:
  schemas:
    Attributes: { type: object, required: [name], properties: { name: { type: string }, length: { type: integer }, status: { type: string, readOnly: true, enum: [docked, sailing] }, created_at: { type: string, format: date-time, readOnly: true }, updated_at: { type: string, format: date-time, readOnly: true }, crew: { type: array, items: { type: string } } } }
    Relationships: { type: object, properties: { harbor: { $ref: "#/components/schemas/Relation" }, owner: { $ref: "#/components/schemas/Relation" } } }
    Relation: { type: object, required: [data], properties: { data: { type: object, nullable: true, required: [type, id], properties: { type: { type: string }, id: { type: string } } } } }
    NewShip: { type: object, required: [type, attributes], properties: { type: { type: string, enum: [ships] }, attributes: { $ref: "#/components/schemas/Attributes" }, relationships: { $ref: "#/components/schemas/Relationships" } } }
    ShipChange: { type: object, required: [type, id], properties: { type: { type: string, enum: [ships] }, id: { type: string }, attributes: { type: object, properties: { name: { type: string }, length: { type: integer, nullable: true }, crew: { type: array, items: { type: string } } } }, relationships: { $ref: "#/components/schemas/Relationships" } } }
    Ship: { type: object, required: [type, id, attributes], properties: { type: { type: string, enum: [ships] }, id: { type: string }, attributes: { $ref: "#/components/schemas/Attributes" }, relationships: { $ref: "#/components/schemas/Relationships" } } }
`;

const mock = await mockOf(document);
const call = callerOf(mock);
const headers = { "content-type": media };
const send = (line: string, data: object): { readonly status: number; readonly body: unknown } =>
  call(line, { headers, body: JSON.stringify({ data }) });
const relation = (type: string, id: string): object => ({ data: { type, id } });

interface Ship {
  readonly id: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

function create(): Ship {
  const { status, body } = send("POST /ships", {
    type: "ships",
    attributes: { name: "Ann", length: 12, crew: ["x"] },
    relationships: { harbor: relation("harbors", "1"), owner: relation("people", "2") },
  });
  expect(status).toBe(201);
  return (body as { readonly data: Ship }).data;
}

describe("a JSON:API resource", () => {
  it("has the times and the state of a new entity in its attributes", () => {
    const now = new Date(mock.clock.now()).toISOString().replace(".000", "");
    const { attributes } = create();
    expect(attributes).toMatchObject({ status: "docked", created_at: now, updated_at: now });
  });

  it("keeps the attributes and relationships that a PATCH doesn't send", () => {
    const ship = create();
    mock.clock.advance("1h");
    const changed = send(`PATCH /ships/${ship.id}`, {
      type: "ships",
      id: ship.id,
      attributes: { name: "Bea", crew: ["y", "z"] },
      relationships: { owner: relation("people", "3") },
    });
    const { updated_at: _, ...attributes } = ship.attributes;
    expect(changed).toMatchObject({
      status: 200,
      body: {
        data: {
          attributes: { ...attributes, name: "Bea", crew: ["y", "z"] },
          relationships: { harbor: relation("harbors", "1"), owner: relation("people", "3") },
        },
      },
    });
    const { updated_at: time } = (changed.body as { readonly data: Ship }).data.attributes;
    expect(time).not.toBe(ship.attributes["updated_at"]);
    expect(call(`GET /ships/${ship.id}`).body).toEqual(changed.body);
  });

  it("loses an attribute that a PATCH sets to null", () => {
    const { id } = create();
    const { body } = send(`PATCH /ships/${id}`, { type: "ships", id, attributes: { length: null } });
    expect((body as { readonly data: Ship }).data.attributes).not.toHaveProperty("length");
  });

  it.each([
    ["id", { type: "ships", id: "other", attributes: { name: "Bea" } }],
    ["type", { type: "boats", id: "", attributes: { name: "Bea" } }],
  ])("isn't changed by a PATCH with another %s, which is a conflict", (name, data) => {
    const ship = create();
    const { status, body } = send(`PATCH /ships/${ship.id}`, name === "id" ? data : { ...data, id: ship.id });
    expect({ status, body }).toMatchObject({ status: 409, body: { detail: expect.stringContaining(name) as string } });
    expect(call(`GET /ships/${ship.id}`).body).toEqual({ data: ship });
  });

  it("isn't created with the type of another endpoint, which is a conflict", () => {
    expect(send("POST /ships", { type: "boats", attributes: { name: "Ann" } }).status).toBe(409);
  });
});
