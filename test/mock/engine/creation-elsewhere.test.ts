import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const ok = (schema: string): string => `{ description: x, content: { application/json: { schema: ${schema} } } }`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;
const list = (name: string): string => `responses: { "200": ${ok(`{ type: array, items: ${ref(name)} }`)} }`;
const one = (name: string, status = "200"): string => `responses: { "${status}": ${ok(ref(name))} }`;
const body = (name: string): string => `requestBody: { content: { application/json: { schema: ${ref(name)} } } }`;
const empty = 'responses: { "204": { description: x } }';
const parameters = (...names: readonly string[]): string =>
  `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: integer } }`).join(", ")}]`;
const object = (properties: string): string => `{ type: object, properties: { ${properties} } }`;
const id = "id: { type: integer, readOnly: true }";
const schemas = `
    Port: ${object(`${id}, name: { type: string }`)}
    Pilot: ${object(`${id}, name: { type: string }`)}
    Call: ${object(`${id}, berth: { type: string }, pilot: ${ref("Pilot")}, cargo: { type: array, items: { type: object, properties: { kind: { type: string } } } }`)}
    CallSummary: ${object(`${id}, berth: { type: string }`)}
    Tag: ${object(`${id}, text: { type: string }`)}
    Tagging: ${object("tag_id: { type: integer }, at: { type: string }")}
    Dock: ${object(`${id}, name: { type: string }, parent: { type: integer, nullable: true }`)}`;
const documentOf = (paths: string): string =>
  `openapi: 3.0.3\ninfo: { title: Ports, version: "1" }\npaths:\n${paths}\ncomponents:\n  schemas:${schemas}\n`;
const ports = `
  /ports: { post: { operationId: addPort, ${body("Port")}, ${one("Port", "201")} } }
  /ports/{id}: { ${parameters("id")}, get: { operationId: getPort, ${one("Port")} } }`;
const calls = `
  /ports/{port_id}/calls: { ${parameters("port_id")}, get: { operationId: listCalls, ${list("CallSummary")} }, post: { operationId: addCall, ${body("Call")}, ${one("Call", "201")} } }
  /calls/{id}: { ${parameters("id")}, get: { operationId: getCall, ${one("Call")} }, put: { operationId: putCall, ${body("Call")}, ${one("Call")} } }
  /calls/late: { get: { operationId: listLate, ${list("Call")} } }
  /pilots/{id}: { ${parameters("id")}, get: { operationId: getPilot, ${one("Pilot")} }, delete: { operationId: dropPilot, ${empty} } }
  /pilots/{id}/calls: { ${parameters("id")}, get: { operationId: listPilotCalls, ${list("Call")} } }
  /pilots/{id}/late-calls: { ${parameters("id")}, get: { operationId: listLateCalls, ${list("Call")} } }`;

describe("an operation that creates entities at another path than theirs", () => {
  it("creates what its response is, not what the response contains", async () => {
    const mock = await mockOf(documentOf(`${ports}${calls}`));
    const call = callerOf(mock);
    call("POST /ports", { body: { name: "kiel" } });
    expect(call("POST /ports/1/calls", { body: { berth: "a", cargo: [{ kind: "tea" }] } }).status).toBe(201);
    expect(call("GET /calls/1").body).toMatchObject({ id: 1, berth: "a", cargo: [{ kind: "tea" }] });
    expect(call("GET /pilots/7").status).toBe(200);
    expect(mock.operations().find(({ name }) => name === "getCall")?.resource).toBe("calls");
  });

  it("is listed at its path in a compact form", async () => {
    const call = callerOf(await mockOf(documentOf(`${ports}${calls}`)));
    call("POST /ports", { body: {} });
    call("POST /ports/1/calls", { body: { berth: "a" } });
    expect(call("GET /ports/1/calls").body).toEqual([{ id: 1, berth: "a" }]);
  });

  it("is the only one that does so: a PUT then changes only what exists", async () => {
    const call = callerOf(await mockOf(documentOf(`${ports}${calls}`)));
    call("POST /ports", { body: {} });
    expect(call("PUT /calls/1", { body: {} }).status).toBe(404);
    call("POST /ports/1/calls", { body: { berth: "a" } });
    expect(call("PUT /calls/1", { body: { berth: "b" } }).body).toMatchObject({ berth: "b" });
  });

  it("is followed by lists of other paths, unless their paths name a selection", async () => {
    const mock = await mockOf(documentOf(`${ports}${calls}`));
    const kinds = mock.operations().map(({ name, kind, reason }) => [name, kind, reason]);
    const reason = "lists calls that match an unknown condition";
    expect(kinds).toContainEqual(["listPilotCalls", "list", "the items have the property pilot.id"]);
    expect(kinds).toContainEqual(["listLateCalls", "schema", reason]);
    expect(kinds).toContainEqual(["listLate", "schema", reason]);
  });

  it("can be a PUT whose only success is a 201", async () => {
    const paths = `
  /ports: { get: { operationId: listPorts, ${list("Port")} }, put: { operationId: addPort, ${body("Port")}, ${one("Port", "201")} } }
  /ports/{id}: { ${parameters("id")}, get: { operationId: getPort, ${one("Port")} }, post: { operationId: editPort, ${body("Port")}, ${one("Port")} } }`;
    const mock = await mockOf(documentOf(paths));
    const call = callerOf(mock);
    for (const name of ["kiel", "rostock"]) call("PUT /ports", { body: { name } });
    expect(call("GET /ports").body).toMatchObject([{ name: "kiel" }, { name: "rostock" }]);
    expect(call("POST /ports/2", { body: { name: "emden" } }).body).toMatchObject({ id: 2, name: "emden" });
    expect(mock.operations().map(({ reason }) => reason)).toContain("PUT /ports creates these entities");
  });

  it("can have a schema of its own with the properties of the entity", async () => {
    const inline = object(`${id}, name: { type: string }`);
    const paths = `${ports}
  /ports/{port_id}/cranes: { ${parameters("port_id")}, get: { operationId: listCranes, responses: { "200": ${ok(`{ type: array, items: ${inline} }`)} } }, post: { operationId: addCrane, requestBody: { content: { application/json: { schema: ${inline} } } }, responses: { "201": ${ok(inline)} } } }
  /cranes/{id}: { ${parameters("id")}, get: { operationId: getCrane, responses: { "200": ${ok(inline)} } } }`;
    const call = callerOf(await mockOf(documentOf(paths)));
    call("POST /ports", { body: {} });
    call("POST /ports/1/cranes", { body: { name: "big" } });
    expect(call("GET /cranes/1").body).toEqual({ id: 1, name: "big" });
    expect(call("GET /ports/1/cranes").body).toEqual([{ id: 1, name: "big" }]);
  });
});

describe("an operation that only relates entities", () => {
  const paths = `${ports}
  /tags: { get: { operationId: listTags, ${list("Tag")} }, post: { operationId: addTag, ${body("Tag")}, ${one("Tag", "201")} } }
  /tags/{id}: { ${parameters("id")}, get: { operationId: getTag, ${one("Tag")} }, delete: { operationId: dropTag, ${empty} } }
  /ports/{id}/tags: { ${parameters("id")}, get: { operationId: listPortTags, ${list("Tag")} }, post: { operationId: tagPort, ${body("Tagging")}, ${one("Tagging", "201")} } }
  /ports/{id}/tags/{tag}: { ${parameters("id", "tag")}, delete: { operationId: untagPort, ${empty} } }`;

  it.each([
    ["responds with the relation", paths],
    [
      "responds with the entity",
      paths.replace(`${body("Tagging")}, ${one("Tagging", "201")}`, `${body("Tagging")}, ${one("Tag", "201")}`),
    ],
  ])("neither creates nor deletes them if it %s", async (_, related) => {
    const call = callerOf(await mockOf(documentOf(related)));
    call("POST /ports", { body: {} });
    call("POST /tags", { body: { text: "deep" } });
    call("POST /ports/1/tags", { body: { tag_id: 1 } });
    expect(call("GET /tags").body).toEqual([{ id: 1, text: "deep" }]);
    call("DELETE /ports/1/tags/1");
    expect(call("GET /tags").body).toEqual([{ id: 1, text: "deep" }]);
  });
});

describe("two paths of entities with schemas of their own", () => {
  it("lead to the same entities if these have the same key and nearly the same properties", async () => {
    const inline = object(`${id}, name: { type: string }`);
    const response = (status: string): string => `responses: { "${status}": ${ok(inline)} }`;
    const sent = `requestBody: { content: { application/json: { schema: ${inline} } } }`;
    const call = callerOf(
      await mockOf(
        documentOf(`${ports}
  /ports/{port_id}/cranes: { ${parameters("port_id")}, post: { operationId: addCrane, ${sent}, ${response("201")} } }
  /ports/{port_id}/cranes/{id}: { ${parameters("port_id", "id")}, get: { operationId: getPortCrane, ${response("200")} } }
  /cranes/{id}: { ${parameters("id")}, get: { operationId: getCrane, ${response("200")} }, patch: { operationId: editCrane, ${sent}, ${response("200")} } }`),
      ),
    );
    for (const name of ["kiel", "emden"]) call("POST /ports", { body: { name } });
    call("POST /ports/1/cranes", { body: { name: "big" } });
    call("PATCH /cranes/1", { body: { name: "bigger" } });
    expect(call("GET /ports/1/cranes/1").body).toEqual({ id: 1, name: "bigger" });
    expect([call("GET /ports/2/cranes/1").status, call("GET /cranes/2").status]).toEqual([404, 404]);
  });
});

describe("a parent that no operation creates", () => {
  it("has no children once it is deleted", async () => {
    const call = callerOf(
      await mockOf(
        documentOf(`
  /pilots/{id}: { ${parameters("id")}, get: { operationId: getPilot, ${one("Pilot")} }, delete: { operationId: dropPilot, ${empty} } }
  /pilots/{pilot}/tags: { ${parameters("pilot")}, get: { operationId: listTags, ${list("Tag")} }, post: { operationId: addTag, ${body("Tag")}, ${one("Tag", "201")} } }
  /pilots/{pilot}/tags/{id}: { ${parameters("pilot", "id")}, get: { operationId: getTag, ${one("Tag")} } }`),
      ),
    );
    expect(call("POST /pilots/4/tags", { body: { text: "deep" } }).status).toBe(201);
    expect(call("GET /pilots/4/tags/1").body).toEqual({ id: 1, text: "deep" });
    call("DELETE /pilots/4");
    expect([call("GET /pilots/4/tags").status, call("GET /pilots/4/tags/1").status]).toEqual([404, 404]);
    expect(call("GET /pilots/5/tags").body).toEqual([]);
  });
});

describe("entities below entities of the same collection", () => {
  const docks = `
  /docks: { post: { operationId: addDock, ${body("Dock")}, ${one("Dock", "201")} } }
  /docks/{id}: { ${parameters("id")}, get: { operationId: getDock, ${one("Dock")} } }
  /docks/{id}/subdocks: { ${parameters("id")}, get: { operationId: listSubdocks, ${list("Dock")} }, post: { operationId: addSubdock, ${body("Dock")}, ${one("Dock", "201")} } }
  /docks/{id}/neighbors: { ${parameters("id")}, get: { operationId: listNeighbors, ${list("Dock")} } }`;

  it("have the property parent only if the path says that they are children", async () => {
    const mock = await mockOf(documentOf(docks));
    const call = callerOf(mock);
    call("POST /docks", { body: { name: "one" } });
    expect(call("POST /docks/1/subdocks", { body: { name: "two" } }).body).toMatchObject({ id: 2, parent: 1 });
    expect(call("GET /docks/1/subdocks").body).toMatchObject([{ id: 2 }]);
    expect(mock.operations().find(({ name }) => name === "listNeighbors")?.kind).toBe("schema");
  });
});

describe("a POST below an entity that responds with 201 and the type of the entity", () => {
  const berths = `
  /ports/{port_id}/calls: { ${parameters("port_id")}, get: { operationId: listCalls, ${list("Call")} }, post: { operationId: addCall, ${body("Call")}, ${one("Call", "201")} } }
  /ports/{port_id}/calls/{id}: { ${parameters("port_id", "id")}, get: { operationId: getPortCall, ${one("Call")} } }
  /ports/{port_id}/calls/{id}/restore: { ${parameters("port_id", "id")}, post: { operationId: restoreCall, ${one("Call", "201")} } }
  /calls/{id}: { ${parameters("id")}, get: { operationId: getCall, ${one("Call")} } }
  /calls/{id}/cancel: { ${parameters("id")}, post: { operationId: cancelCall, ${one("Call", "201")} } }
  /calls/{id}/duplicate: { ${parameters("id")}, post: { operationId: duplicateCall, ${one("Call", "201")} } }`;

  it.each([
    ["/calls/1/cancel", 1, 1],
    ["/ports/1/calls/1/restore", 1, 1],
    ["/calls/1/duplicate", 2, 1],
  ])("acts on the entity, unless its path names a new one: %s", async (path, id, listed) => {
    const call = callerOf(await mockOf(documentOf(`${ports}${berths}`)));
    call("POST /ports", { body: { name: "kiel" } });
    call("POST /ports/1/calls", { body: { berth: "a" } });
    expect(call(`POST ${path}`)).toMatchObject({ status: 201, body: { id } });
    expect(call("GET /ports/1/calls").body).toHaveLength(listed);
    expect(call(`POST ${path.replace("calls/1", "calls/9")}`).status).toBe(404);
  });
});
