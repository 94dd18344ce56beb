import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const knot = `{ type: object, required: [id], properties: { id: { type: string, readOnly: true }, name: { type: string }, boatId: { type: string, readOnly: true } } }`;
const ok = (schema: string): string => `{ description: x, content: { application/json: { schema: ${schema} } } }`;
const list = `responses: { "200": ${ok(`{ type: array, items: { $ref: "#/components/schemas/Knot" } }`)} }`;
const one = (status = "200"): string => `responses: { "${status}": ${ok('{ $ref: "#/components/schemas/Knot" }')} }`;
const empty = 'responses: { "204": { description: x } }';
const body = `requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Knot" } } } }`;
const parameter = (name: string): string =>
  `parameters: [{ name: ${name}, in: path, required: true, schema: { type: string } }]`;
const callOf = async (paths: string): Promise<ReturnType<typeof callerOf>> =>
  callerOf(
    await mockOf(
      `openapi: 3.0.3\ninfo: { title: Boats, version: "1" }\npaths:\n${paths}\ncomponents: { schemas: { Knot: ${knot} } }\n`,
    ),
  );
const idOf = (response: { readonly body: unknown }): string => (response.body as { readonly id: string }).id;

describe("a path", () => {
  it.each([
    ["/knots.json", "/knots/{id}.json", "/knots.json", ".json"],
    ["/knots/", "/knots/{id}/", "/knots/", "/"],
    ["/knots/json", "/knots/{id}/json", "/knots/json", "/json"],
    ["/knots", "/knots/{id}", "/knots/create", ""],
  ])("can end in an extension, a slash or a word: %s, %s", async (listPath, itemPath, createPath, end) => {
    const isSame = createPath === listPath;
    const call = await callOf(`
  ${listPath}: { get: { operationId: listKnots, ${list} }${isSame ? `, post: { operationId: addKnot, ${body}, ${one("201")} }` : ""} }
  ${isSame ? "/unused: {}" : `${createPath}: { post: { operationId: addKnot, ${body}, ${one("201")} } }`}
  ${itemPath}: { ${parameter("id")}, get: { operationId: getKnot, ${one()} }, delete: { operationId: dropKnot, ${empty} } }`);
    const id = idOf(call(`POST ${createPath}`, { body: { name: "bowline" } }));
    expect(call(`GET /knots/${id}${end}`).body).toMatchObject({ id, name: "bowline" });
    expect(call(`GET ${listPath}`).body).toHaveLength(1);
    expect(call(`DELETE /knots/${id}${end}`).status).toBe(204);
    expect(call(`GET /knots/${id}${end}`).status).toBe(404);
  });

  it("can list what was created without having a path for single entities", async () => {
    const call = await callOf(
      `  /knots: { get: { operationId: listKnots, ${list} }, post: { operationId: addKnot, ${body}, ${one("201")} } }`,
    );
    call("POST /knots", { body: { name: "bowline" } });
    expect(call("GET /knots").body).toMatchObject([{ name: "bowline" }]);
  });

  it("can delete, count and search a whole collection, and read several of its entities", async () => {
    const call = await callOf(`
  /knots: { get: { operationId: listKnots, ${list} }, post: { operationId: addKnot, ${body}, ${one("201")} }, delete: { operationId: dropKnots, ${empty} } }
  /knots/count: { get: { operationId: countKnots, responses: { "200": ${ok("{ type: object, required: [count], properties: { count: { type: integer } } }")} } } }
  /knots/search: { get: { operationId: searchKnots, ${list} } }
  /knots:batchGet: { get: { operationId: batchKnots, parameters: [{ name: ids, in: query, schema: { type: array, items: { type: string } } }], ${list} } }
  /knots/{id}: { ${parameter("id")}, get: { operationId: getKnot, ${one()} } }`);
    const ids = ["a", "b", "c"].map((name) => idOf(call("POST /knots", { body: { name } })));
    expect(call("GET /knots/count").body).toEqual({ count: 3 });
    expect(call("GET /knots/search").body).toHaveLength(3);
    expect(call(`GET /knots:batchGet?ids=${ids[0] ?? ""}&ids=${ids[2] ?? ""}`).body).toMatchObject([
      { name: "a" },
      { name: "c" },
    ]);
    expect(call("DELETE /knots").status).toBe(204);
    expect([call("GET /knots").body, call("GET /knots/count").body]).toEqual([[], { count: 0 }]);
  });

  it("below an entity requires that the entity exists, and gives children its id", async () => {
    const call = await callOf(`
  /boats: { post: { operationId: addBoat, ${one("201")} } }
  /boats/{id}: { ${parameter("id")}, get: { operationId: getBoat, ${one()} }, delete: { operationId: sinkBoat, ${empty} } }
  /boats/{id}/knots: { ${parameter("id")}, get: { operationId: listKnots, ${list} }, post: { operationId: addKnot, ${body}, ${one("201")} } }
  /boats/{id}/launch: { ${parameter("id")}, post: { operationId: launchBoat, ${empty} } }`);
    const boat = idOf(call("POST /boats"));
    expect(call(`POST /boats/${boat}/knots`, { body: {} }).body).toMatchObject({ boatId: boat });
    expect(idOf(call(`POST /boats/${boat}/knots`, { body: {} }))).not.toBe(boat);
    expect([call(`POST /boats/${boat}/launch`).status, call("POST /boats/none/launch").status]).toEqual([204, 404]);
    call(`DELETE /boats/${boat}`);
    expect([call(`GET /boats/${boat}/knots`).status, call(`POST /boats/${boat}/launch`).status]).toEqual([404, 404]);
  });
});

describe("entities that no operation creates", () => {
  it("exist until they are deleted, and keep changes", async () => {
    const call = await callOf(
      `  /knots/{id}: { ${parameter("id")}, get: { operationId: getKnot, ${one()} }, patch: { operationId: retieKnot, ${body}, ${one()} }, delete: { operationId: dropKnot, ${empty} } }`,
    );
    expect(call("GET /knots/k1").body).toMatchObject({ id: "k1" });
    expect(call("PATCH /knots/k1", { body: { name: "reef" } }).body).toMatchObject({ id: "k1", name: "reef" });
    expect(call("GET /knots/k1").body).toMatchObject({ id: "k1", name: "reef" });
    expect([call("DELETE /knots/k1").status, call("GET /knots/k1").status, call("DELETE /knots/k1").status]).toEqual([
      204, 404, 404,
    ]);
    expect(call("GET /knots/k2").status).toBe(200);
  });

  it("include singletons, which a PUT creates again after their deletion", async () => {
    const call = await callOf(
      `  /anchor: { get: { operationId: getAnchor, ${one()} }, put: { operationId: putAnchor, ${body}, ${one()} }, delete: { operationId: weighAnchor, ${empty} } }`,
    );
    expect([call("GET /anchor").status, call("DELETE /anchor").status, call("GET /anchor").status]).toEqual([
      200, 204, 404,
    ]);
    expect(call("PUT /anchor", { body: { name: "new" } }).body).toMatchObject({ name: "new" });
    expect(call("GET /anchor").body).toMatchObject({ name: "new" });
  });
});

describe("the key of an entity", () => {
  const named = `{ type: object, required: [metadata], properties: { metadata: { type: object, required: [name], properties: { name: { type: string }, region: { type: string } } }, size: { type: integer } } }`;
  it("can be in its metadata, and can be several properties", async () => {
    const sent = `requestBody: { content: { application/json: { schema: ${named} } } }`;
    const call = await callOf(`
  /buoys: { post: { operationId: addBuoy, ${sent}, responses: { "201": ${ok(named)}, "409": { description: x } } } }
  /buoys/{name}: { ${parameter("name")}, get: { operationId: getBuoy, responses: { "200": ${ok(named)} } } }
  /ports: { get: { operationId: listPorts, ${list} }, post: { operationId: addPort, ${body}, ${one("201")} } }
  /ports/{name}/{id}: { parameters: [{ name: name, in: path, required: true, schema: { type: string } }, { name: id, in: path, required: true, schema: { type: string } }], get: { operationId: getPort, ${one()} } }`);
    call("POST /buoys", { body: { metadata: { name: "north" }, size: 3 } });
    expect(call("GET /buoys/north").body).toMatchObject({ metadata: { name: "north" }, size: 3 });
    expect(call("POST /buoys", { body: { metadata: { name: "north" } } }).status).toBe(409);
    const id = idOf(call("POST /ports", { body: { name: "kiel" } }));
    expect(call(`GET /ports/kiel/${id}`).body).toMatchObject({ id, name: "kiel" });
    expect(call(`GET /ports/rostock/${id}`).status).toBe(404);
    expect(call("GET /ports").body).toHaveLength(1);
  });
});

describe("an operation elsewhere", () => {
  const berth = `{ type: object, required: [id, pier], properties: { id: { type: string, readOnly: true }, pier: { type: string } } }`;
  const buoy = `{ type: object, required: [id, chain], properties: { id: { type: string, readOnly: true }, chain: { type: string } } }`;
  const union = '{ oneOf: [{ $ref: "#/components/schemas/Berth" }, { $ref: "#/components/schemas/Buoy" }] }';
  const sent = `requestBody: { content: { application/json: { schema: { type: object, properties: { Pier: { type: string } } } } } }`;
  const document = `
openapi: 3.0.3
info: { title: Moorings, version: "1" }
paths:
  /harbors/{harbor}/moorings: { ${parameter("harbor")}, get: { operationId: listMoorings, responses: { "200": ${ok('{ type: array, items: { $ref: "#/components/schemas/Berth" } }')} } }, post: { operationId: addMooring, ${sent}, responses: { "201": ${ok('{ $ref: "#/components/schemas/Berth" }')} } } }
  /moorings/{id}: { ${parameter("id")}, get: { operationId: getMooring, responses: { "200": ${ok(union)} } }, delete: { operationId: dropMooring, ${empty} } }
  /moorings/{id}/inspect: { ${parameter("id")}, post: { operationId: inspectMooring, responses: { "200": ${ok('{ $ref: "#/components/schemas/Berth" }')} } } }
  /moorings/find: { post: { operationId: findMoorings, ${sent}, responses: { "200": ${ok('{ type: array, items: { $ref: "#/components/schemas/Berth" } }')} } } }
components: { schemas: { Berth: ${berth}, Buoy: ${buoy} } }
`;

  it("creates one variant of an entity, whose properties can have other names in the request", async () => {
    const call = callerOf(await mockOf(document));
    const id = idOf(call("POST /harbors/kiel/moorings", { body: { Pier: "east" } }));
    expect(call(`GET /moorings/${id}`).body).toEqual({ id, pier: "east" });
    expect(call("GET /moorings/other").status).toBe(404);
  });

  it("responds with the entity if it is an action on it", async () => {
    const call = callerOf(await mockOf(document));
    const id = idOf(call("POST /harbors/kiel/moorings", { body: { Pier: "east" } }));
    expect(call(`POST /moorings/${id}/inspect`).body).toEqual({ id, pier: "east" });
    expect(call("POST /moorings/other/inspect").status).toBe(404);
  });

  it("has a reason for what the mock does", async () => {
    const mock = await mockOf(document);
    expect(mock.operations().map(({ name, source, kind, reason }) => [name, source, kind, reason])).toEqual([
      ["listMoorings", "state", "list", "POST /harbors/{harbor}/moorings creates these entities"],
      ["addMooring", "state", "create", "GET /moorings/{id} shows what it creates"],
      ["getMooring", "state", "read", "POST /harbors/{harbor}/moorings creates these entities"],
      ["dropMooring", "state", "delete", "POST /harbors/{harbor}/moorings creates these entities"],
      ["inspectMooring", "state", "act", "the response has the type of moorings; only a hint can specify what changes"],
      ["findMoorings", "schema", "schema", "an action with an unknown effect"],
    ]);
  });
});
