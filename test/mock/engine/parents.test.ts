import { describe, expect, it } from "vitest";
import { createMockOf } from "../../../runtime/mock/dist/create-mock.js";
import { callerOf, mockOf, tablesOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const path = (...names: readonly string[]): string =>
  `parameters: [${names.map((name) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`).join(", ")}]`;
const ref = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;

const document = `
openapi: 3.1.0
info: { title: Offices, version: "1" }
paths:
  /orgs:
    get: { operationId: listOrgs, responses: { "200": { description: x, ${json(`{ type: object, properties: { results: { type: array, items: ${ref("Org")} } } }`)} } } }
    post: { operationId: addOrg, requestBody: { ${json(ref("Org"))} }, responses: { "200": { description: x, ${json(`{ type: object, required: [org], properties: { org: ${ref("Org")}, ok: { type: boolean } } }`)} } } }
  /orgs/{orgId}:
    ${path("orgId")}
    get: { operationId: getOrg, responses: { "200": { description: x, ${json(ref("Org"))} } } }
    delete: { operationId: removeOrg, responses: { "204": { description: x } } }
  /orgs/{orgId}/groups:
    ${path("orgId")}
    get: { operationId: listOrgGroups, responses: { "200": { description: x, ${json(`{ type: array, items: ${ref("Group")} }`)} } } }
  /orgs/{orgId}/settings:
    ${path("orgId")}
    get: { operationId: getSettings, responses: { "200": { description: x, ${json(ref("Settings"))} } } }
    patch: { operationId: changeSettings, requestBody: { ${json(ref("Settings"))} }, responses: { "200": { description: x, ${json(ref("Settings"))} } } }
    put: { operationId: replaceSettings, requestBody: { ${json(ref("Settings"))} }, responses: { "200": { description: x, ${json(ref("Settings"))} } } }
  /groups:
    post: { operationId: addGroup, requestBody: { ${json(ref("Group"))} }, responses: { "201": { description: x, ${json(ref("Group"))} } } }
  /groups/{groupId}:
    ${path("groupId")}
    get: { operationId: getGroup, responses: { "200": { description: x, ${json(ref("Group"))} } } }
  /orgs/{orgId}/keys:
    ${path("orgId")}
    get: { operationId: listKeys, responses: { "200": { description: x, ${json(`{ type: array, items: ${ref("Key")} }`)} } } }
    post: { operationId: addKey, requestBody: { ${json(ref("Key"))} }, responses: { "201": { description: x, ${json(ref("Key"))} } } }
  /orgs/{orgId}/keys/{keyId}:
    ${path("orgId", "keyId")}
    get: { operationId: getKey, responses: { "200": { description: x, ${json(ref("Key"))} } } }
    delete: { operationId: removeKey, responses: { "204": { description: x } } }
  /orgs/{orgId}/keys/{keyId}/rules:
    ${path("orgId", "keyId")}
    get: { operationId: listRules, responses: { "200": { description: x, ${json(`{ type: array, items: ${ref("Rule")} }`)} } } }
    post: { operationId: addRules, requestBody: { ${json(`{ type: array, items: ${ref("Rule")} }`)} }, responses: { "201": { description: x, ${json(`{ type: array, items: ${ref("Rule")} }`)} }, "409": { description: x } } }
  /orgs/{orgId}/keys/{keyId}/rules/{cidr}:
    ${path("orgId", "keyId", "cidr")}
    get: { operationId: getRule, responses: { "200": { description: x, ${json(ref("Rule"))} } } }
  /regions/{region}/alerts:
    ${path("region")}
    get: { operationId: listAlerts, responses: { "200": { description: x, ${json(`{ type: array, items: ${ref("Alert")} }`)} } } }
    post: { operationId: addAlert, requestBody: { ${json(ref("Alert"))} }, responses: { "201": { description: x, ${json(ref("Alert"))} } } }
  /regions/{region}/alerts/{alertId}:
    ${path("region", "alertId")}
    get: { operationId: getAlert, responses: { "200": { description: x, ${json(ref("Alert"))} } } }
  /counters/{number}:
    parameters: [{ name: number, in: path, required: true, schema: { type: integer } }]
    get: { operationId: getCounter, responses: { "200": { description: x, ${json(ref("Counter"))} } } }
    put: { operationId: putCounter, requestBody: { ${json(ref("Counter"))} }, responses: { "200": { description: x, ${json(ref("Counter"))} }, "201": { description: x, ${json(ref("Counter"))} } } }
    delete: { operationId: removeCounter, responses: { "204": { description: x } } }
components:
  schemas:
    Org: { type: object, required: [id], properties: { id: { type: string }, name: { type: string } } }
    Group: { type: object, required: [id, orgId], properties: { id: { type: string }, orgId: { type: string }, name: { type: string } } }
    Key: { type: object, required: [id, orgId], properties: { id: { type: string, readOnly: true }, orgId: { type: string, readOnly: true }, desc: { type: string } } }
    Rule: { type: object, required: [cidr], properties: { cidr: { type: string } } }
    Alert: { type: object, required: [id, region], properties: { id: { type: string, readOnly: true }, region: { type: string, readOnly: true } } }
    Settings: { type: object, required: [isOpen], properties: { isOpen: { type: boolean, default: true }, theme: { type: string } } }
    Counter: { type: object, required: [number, value], properties: { number: { type: integer }, value: { type: integer }, note: { type: string } } }
`;

const tables = await tablesOf(document);
const mock = await mockOf(document);
const call = callerOf(mock);
const fresh = (): void => {
  mock.reset();
  for (const id of ["a", "b"]) call("POST /orgs", { body: { id, name: id } });
};

it("distinguishes a created entity from the object that wraps it", () => {
  mock.reset();
  expect(call("POST /orgs", { body: { id: "a" } }).body).toMatchObject({ org: { id: "a" } });
  expect(call("GET /orgs").body).toEqual({ results: [{ id: "a" }] });
});

describe("an entity below another", () => {
  it("has its parent's key, and is not found below other parents", () => {
    fresh();
    const { id } = call("POST /orgs/a/keys", { body: { desc: "ci" } }).body as { readonly id: string };
    expect(call(`GET /orgs/a/keys/${id}`).body).toEqual({ id, orgId: "a", desc: "ci" });
    expect(call(`GET /orgs/b/keys/${id}`).status).toBe(404);
    for (const line of ["GET /orgs/none/keys", `GET /orgs/none/keys/${id}`]) expect(call(line).status).toBe(404);
    expect(call("POST /orgs/none/keys", { body: {} }).status).toBe(404);
  });

  it("is deleted with its ancestors", () => {
    fresh();
    const { id } = call("POST /orgs/a/keys", { body: {} }).body as { readonly id: string };
    call(`POST /orgs/a/keys/${id}/rules`, { body: [{ cidr: "10.0.0.0/8" }] });
    call("PATCH /orgs/a/settings", { body: { isOpen: true, theme: "dark" } });
    call("DELETE /orgs/a");
    const { state } = mock.snapshot() as unknown as {
      readonly state: { readonly entities: readonly { readonly keys: unknown }[] };
    };
    expect(state.entities.map(({ keys }) => keys)).toEqual([["b"]]);
  });

  it("can be created below a parent that no operation creates", () => {
    fresh();
    const alert = call("POST /regions/eu-north/alerts", { body: {} }).body;
    expect(alert).toMatchObject({ region: "eu-north" });
    expect(call("GET /regions/eu-north/alerts").body).toEqual([alert]);
    expect(call("GET /regions/us/alerts").body).toEqual([]);
  });
});

it("creates all items of an array or none, and responds with the list", () => {
  fresh();
  const { id } = call("POST /orgs/a/keys", { body: {} }).body as { readonly id: string };
  const rules = `/orgs/a/keys/${id}/rules`;
  expect(call(`POST ${rules}`, { body: [{ cidr: "1.0.0.0/8" }, { cidr: "2.0.0.0/8" }] }).body).toHaveLength(2);
  expect(call(`POST ${rules}`, { body: [{ cidr: "3.0.0.0/8" }, { cidr: "2.0.0.0/8" }] }).status).toBe(409);
  expect(call(`POST ${rules}`, { body: [] })).toMatchObject({ status: 201, body: [{}, {}] });
  expect(call(`GET ${rules}`).body).toEqual([{ cidr: "1.0.0.0/8" }, { cidr: "2.0.0.0/8" }]);
  expect(call(`GET ${rules}/2.0.0.0%2F8`).body).toEqual({ cidr: "2.0.0.0/8" });
});

it("PUT creates a missing entity with the key of the path, and replaces an existing one", () => {
  fresh();
  expect(call("PUT /counters/7", { body: { number: 7, value: 1, note: "n" } }).status).toBe(201);
  expect(call("PUT /counters/7", { body: { number: 8, value: 2 } })).toMatchObject({
    status: 200,
    body: { number: 7, value: 2 },
  });
  expect(call("GET /counters/7").body).toEqual({ number: 7, value: 2 });
  expect(call("PUT /counters/9", { body: { number: 1, value: 1 } }).body).toMatchObject({ number: 9 });
  expect(call("GET /counters/8").status).toBe(404);
  expect(call("DELETE /counters/7").status).toBe(204);
});

it("a singleton exists as soon as its parent does, and keeps changes", () => {
  fresh();
  const first = call("GET /orgs/a/settings");
  expect(first.body).toMatchObject({ isOpen: true });
  expect(call("GET /orgs/a/settings").body).toEqual(first.body);
  expect(call("PATCH /orgs/a/settings", { body: { isOpen: true, theme: "dark" } }).body).toEqual({
    isOpen: true,
    theme: "dark",
  });
  expect(call("PUT /orgs/a/settings", { body: { isOpen: false } }).body).toEqual({ isOpen: false });
  expect(call("GET /orgs/a/settings").body).toEqual({ isOpen: false });
  expect(call("GET /orgs/b/settings").body).not.toEqual({ isOpen: false });
  expect(call("GET /orgs/none/settings").status).toBe(404);
});

it("a list below another resource contains the entities whose property matches the path", () => {
  fresh();
  const [one] = ["a", "b"].map((orgId) => call("POST /groups", { body: { id: `of-${orgId}`, orgId } }).body);
  expect(call("GET /orgs/a/groups").body).toEqual([one]);
  expect(call("GET /orgs/none/groups").status).toBe(404);
  expect(tables.apis[0]?.operations.find(({ name }) => name === "listOrgGroups")?.action).toMatchObject({
    kind: "list",
    where: [{ property: "orgId", parameter: "orgId" }],
  });
});

it("rejects a duplicate of a unique property when an entity is created and when it is changed", () => {
  const counters = tables.resources["counters"];
  if (counters === undefined) throw new Error("The resource is missing.");
  const resources = { ...tables.resources, counters: { ...counters, unique: ["note"] } };
  const ask = callerOf(createMockOf({ ...tables, resources }, {}, { auth: "off", validateResponses: true }));
  const put = (number: number, note: string): number =>
    ask(`PUT /counters/${number}`, { body: { number, value: 1, note } }).status;
  expect([put(1, "a"), put(2, "b"), put(3, "a")]).toEqual([201, 201, 409]);
  expect([put(1, "a"), put(2, "a"), put(2, "c")]).toEqual([200, 409, 200]);
});
