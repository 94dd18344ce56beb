import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = (schema: string): string => `application/json: { schema: ${schema} }`;
const merge = (schema: string): string => `application/merge-patch+json: { schema: ${schema} }`;
const patch = `application/json-patch+json: { schema: { type: array, items: { type: object, required: [op, path] } } }`;
const boat = `{ $ref: "#/components/schemas/Boat" }`;
const change = `{ $ref: "#/components/schemas/BoatChange" }`;
const engine = `{ $ref: "#/components/schemas/Engine" }`;
const boatResponse = `description: A boat, content: { ${json(boat)} }`;

const resource = (name: string, content: string, responses = ""): string => `
  /${name}:
    get: { operationId: ${name}List, responses: { "200": { description: Boats, content: { ${json(`{ type: array, items: ${boat} }`)} } } } }
    post: { operationId: ${name}Add, requestBody: { content: { ${json(boat)} } }, responses: { "201": { ${boatResponse} } } }
  /${name}/{boatId}:
    parameters: [{ name: boatId, in: path, required: true, schema: { type: string } }]
    get: { operationId: ${name}Get, responses: { "200": { ${boatResponse} } } }
    put: { operationId: ${name}Put, requestBody: { content: { ${json(boat)} } }, responses: { "200": { ${boatResponse} } } }
    patch: { operationId: ${name}Patch, requestBody: { required: true, content: { ${content} } }, responses: { "200": { ${boatResponse} }${responses} } }`;

const document = `
openapi: 3.1.0
info: { title: Harbor, version: "1" }
x-mock: { resources: { merged: { put: merge } } }
paths:${[
  resource("first", `${merge(boat)}, ${json(boat)}, ${patch}`),
  resource("second", `${json(boat)}, ${merge(boat)}, ${patch}`),
  resource("only", merge(change), `, "422": { description: Invalid }`),
  resource("plain", json(change)),
  resource("strict", json("{ type: object, required: [revision], properties: { revision: { type: integer } } }")),
  resource("merged", json(boat)),
].join("")}
  /engines:
    post: { operationId: enginesAdd, requestBody: { content: { ${json(engine)} } }, responses: { "201": { description: An engine, content: { ${json(engine)} } } } }
  /engines/{engineId}:
    parameters: [{ name: engineId, in: path, required: true, schema: { type: string } }]
    patch: { operationId: enginesPatch, requestBody: { content: { ${json(engine)} } }, responses: { "200": { description: An engine, content: { ${json(engine)} } } } }
  /harbor:
    get: { operationId: getHarbor, responses: { "200": { ${boatResponse} } } }
    patch: { operationId: patchHarbor, requestBody: { content: { ${merge(boat)}, ${patch} } }, responses: { "200": { ${boatResponse} } } }
components:
  schemas:
    Boat:
      type: object
      required: [id, name]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string, minLength: 2 }
        owner: { type: string }
        note: { type: [string, "null"] }
        crew: { type: array, items: { type: string } }
        berth: { $ref: "#/components/schemas/Berth" }
        labels: { type: object, additionalProperties: { type: integer } }
        registered: { type: string, readOnly: true }
    Engine:
      oneOf: [{ $ref: "#/components/schemas/Diesel" }, { $ref: "#/components/schemas/Electric" }]
      discriminator: { propertyName: fuel, mapping: { diesel: "#/components/schemas/Diesel", electric: "#/components/schemas/Electric" } }
    Diesel:
      type: object
      required: [fuel, liters]
      not: { required: [watts] }
      properties: { id: { type: string, readOnly: true }, fuel: { type: string }, liters: { type: integer } }
    Electric:
      type: object
      required: [fuel, watts]
      properties: { id: { type: string, readOnly: true }, fuel: { type: string }, watts: { type: integer } }
    Berth:
      type: object
      required: [pier]
      properties:
        pier: { type: integer }
        depth: { type: integer }
        light: { type: object, properties: { color: { type: string }, period: { type: integer } } }
    BoatChange:
      type: object
      properties:
        name: { type: string }
        owner: { type: [string, "null"] }
        note: { type: [string, "null"] }
        berth: { type: object, properties: { pier: { type: [integer, "null"] }, light: { type: object, additionalProperties: true } } }
`;

const mock = await mockOf(document);
const call = callerOf(mock);
const sample = {
  name: "Ann",
  owner: "Bo",
  note: "n",
  crew: ["x", "y"],
  labels: {},
  berth: { pier: 1, depth: 4, light: { color: "red", period: 6 } },
};
const add = (name: string): Readonly<Record<string, unknown>> & { readonly id: string } =>
  call(`POST /${name}`, { body: sample }).body as { id: string };
const send = (name: string, type: string, body: unknown): { readonly status: number; readonly body: unknown } => {
  const { id } = add(name);
  const { status, body: shown } = call(`PATCH /${name}/${id}`, {
    headers: { "content-type": type },
    body: JSON.stringify(body),
  });
  if (status === 200) expect(call(`GET /${name}/${id}`).body).toEqual(shown);
  return { status, body: shown };
};
const mergeType = "application/merge-patch+json";
const patchType = "application/json-patch+json";

describe("a merge patch", () => {
  it.each(["first", "second", "only"])("merges objects at every depth (%s)", (name) => {
    const { body } = send(name, mergeType, { berth: { light: { period: 9 } } });
    expect(body).toMatchObject({ name: "Ann", berth: { pier: 1, depth: 4, light: { color: "red", period: 9 } } });
  });

  it.each(["first", "second", "only"])("removes what is null, at every depth (%s)", (name) => {
    const { status, body } = send(name, mergeType, { owner: null, note: null, berth: { light: { color: null } } });
    expect(status).toBe(200);
    expect(body).not.toHaveProperty("owner");
    expect(body).not.toHaveProperty("note");
    expect(body).toHaveProperty("berth", { pier: 1, depth: 4, light: { period: 6 } });
  });

  it("replaces arrays and creates missing objects without their nulls", () => {
    const { id } = call("POST /first", { body: { name: "Cy" } }).body as { id: string };
    const headers = { "content-type": mergeType };
    const body = { crew: ["z"], berth: { pier: 2, light: { color: null, period: 3 } } };
    expect(call(`PATCH /first/${id}`, { headers, body: JSON.stringify(body) }).body).toMatchObject({
      crew: ["z"],
      berth: { pier: 2, light: { period: 3 } },
    });
  });

  it.each([
    [{ name: null }, "name is required"],
    [{ berth: { pier: null } }, "berth/pier is required"],
    [{ name: 5 }, "name must be string"],
    [[], "must be object"],
  ])("is rejected if the result is invalid: %j", (body, detail) => {
    const response = send("second", mergeType, body);
    expect(response.status).toBe(400);
    expect(response.body).toHaveProperty("detail", expect.stringContaining(detail));
  });

  it("doesn't change read-only properties", () => {
    const boat = add("first");
    const headers = { "content-type": mergeType };
    const sent = JSON.stringify({ id: "other", registered: "never", name: "Di" });
    expect(call(`PATCH /first/${boat.id}`, { headers, body: sent }).body).toEqual({ ...boat, name: "Di" });
  });
});

describe("a JSON Patch", () => {
  it.each([
    [[{ op: "replace", path: "/name", value: "Di" }], { name: "Di" }],
    [[{ op: "add", path: "/crew/1", value: "z" }], { crew: ["x", "z", "y"] }],
    [[{ op: "add", path: "/crew/-", value: "z" }], { crew: ["x", "y", "z"] }],
    [[{ op: "remove", path: "/crew/0" }], { crew: ["y"] }],
    [[{ op: "move", from: "/crew/0", path: "/crew/1" }], { crew: ["y", "x"] }],
    [[{ op: "copy", from: "/berth/light/color", path: "/owner" }], { owner: "red" }],
    [[{ op: "test", path: "/berth/light", value: { period: 6, color: "red" } }], { name: "Ann" }],
    [[{ op: "add", path: "/labels/a~1b~0c", value: 1 }], { labels: { "a/b~c": 1 } }],
    [[], { name: "Ann" }],
  ])("applies %j", (operations, expected) => {
    expect(send("second", patchType, operations)).toMatchObject({ status: 200, body: expected });
  });

  it("removes properties", () => {
    const { body } = send("first", patchType, [{ op: "remove", path: "/owner" }]);
    expect(body).not.toHaveProperty("owner");
  });

  it.each([
    [[{ op: "remove", path: "/crew/2" }]],
    [[{ op: "remove", path: "/crew/01" }]],
    [[{ op: "replace", path: "/missing", value: 1 }]],
    [[{ op: "add", path: "/missing/deeper", value: 1 }]],
    [[{ op: "add", path: "name", value: 1 }]],
    [[{ op: "add", path: "/na~2me", value: 1 }]],
    [[{ op: "add", path: "/name" }]],
    [[{ op: "move", from: "/berth", path: "/berth/light" }]],
    [[{ op: "copy", from: "/nothing", path: "/owner" }]],
    [[{ op: "swap", path: "/name" }]],
    [[{ op: "remove", path: "" }]],
    [[{ op: "replace", path: "", value: [] }]],
    [[{ op: "remove", path: "/name" }]],
    [[{ op: "replace", path: "/name", value: 1 }]],
    [[{ op: "remove", path: "/berth/pier" }]],
    [
      [
        { op: "add", path: "/owner", value: "kept?" },
        { op: "remove", path: "/missing" },
      ],
    ],
  ])("that can't apply is rejected as a whole: %j", (operations) => {
    const boat = add("second");
    const headers = { "content-type": patchType };
    expect(call(`PATCH /second/${boat.id}`, { headers, body: JSON.stringify(operations) }).status).toBe(400);
    expect(call(`GET /second/${boat.id}`).body).toEqual(boat);
  });

  it("responds with 409 if a test fails, and changes nothing", () => {
    const operations = [
      { op: "replace", path: "/owner", value: "Di" },
      { op: "test", path: "/name", value: "Bea" },
    ];
    const { status, body } = send("first", patchType, operations);
    expect({ status, body }).toMatchObject({
      status: 409,
      body: { detail: "The value at /name differs from the value that operation 1 tests." },
    });
  });

  it("doesn't copy a value without limit", () => {
    const operations = Array.from({ length: 60 }, (_, index) => ({
      op: "copy",
      from: "/labels",
      path: `/labels/${index}`,
    }));
    const { status, body } = send("second", patchType, operations);
    expect(status).toBe(400);
    expect(body).toHaveProperty("detail", expect.stringContaining("makes the value too large"));
  });

  it("changes a singleton", () => {
    const headers = { "content-type": patchType };
    const body = JSON.stringify([{ op: "add", path: "/owner", value: "Di" }]);
    expect(call("PATCH /harbor", { headers, body })).toMatchObject({ status: 200, body: { owner: "Di" } });
    expect(call("GET /harbor").body).toMatchObject({ owner: "Di" });
  });
});

describe("a PATCH in plain JSON", () => {
  it("replaces the sent properties as a whole", () => {
    expect(send("second", "application/json", { berth: { pier: 7 } }).body).toHaveProperty("berth", { pier: 7 });
  });

  it("takes a part of an entity if its schema describes whole entities", () => {
    expect(send("second", "application/json", { owner: "Di" })).toMatchObject({ status: 200, body: { owner: "Di" } });
    expect(send("second", "application/json", { name: "x" }).status).toBe(400);
  });

  it("takes a part that doesn't contain the discriminator, or violates only conditions on other properties", () => {
    const { id } = call("POST /engines", { body: { fuel: "diesel", liters: 2 } }).body as { id: string };
    expect(call(`PATCH /engines/${id}`, { body: { liters: 3 } })).toMatchObject({ status: 200, body: { liters: 3 } });
    expect(call(`PATCH /engines/${id}`, { body: { fuel: "diesel", liters: "x" } }).status).toBe(400);
    expect(call(`PATCH /engines/${id}`, { body: { fuel: "steam" } }).status).toBe(400);
  });

  it("requires what a schema of its own requires", () => {
    expect(send("strict", "application/json", { owner: "Di" }).status).toBe(400);
    expect(send("strict", "application/json", { revision: 1 }).status).toBe(200);
  });

  it("clears a property that can't be null in responses, and stores null for others", () => {
    const { body } = send("plain", "application/json", { owner: null, note: null });
    expect(body).not.toHaveProperty("owner");
    expect(body).toHaveProperty("note", null);
  });
});

describe("a PUT", () => {
  it("replaces all writable properties", () => {
    const { id } = add("first");
    expect(call(`PUT /first/${id}`, { body: { name: "Di" } }).body).not.toHaveProperty("owner");
  });

  it("merges the sent properties if a hint says so", () => {
    const boat = add("merged");
    expect(call(`PUT /merged/${boat.id}`, { body: { name: "Di" } }).body).toEqual({ ...boat, name: "Di" });
  });
});
