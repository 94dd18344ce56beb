import { beforeEach, describe, expect, it } from "vitest";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";

const json = (name: string): string =>
  `content: { application/json: { schema: { $ref: "#/components/schemas/${name}" } } }`;
const ok = (status: string): string => `"${status}": { description: x, ${json("Vault")} }`;
const path = "/subscriptions/{subscriptionId}/providers/Acme.Vault/vaults";
const parameter = (name: string): string => `{ name: ${name}, in: path, required: true, schema: { type: string } }`;

/** A resource as Azure describes it: identity and times beside an object with the properties that clients set. */
const document = `
openapi: 3.0.3
info: { title: Vaults, version: "1" }
paths:
  ${path}:
    get: { operationId: listVaults, parameters: [${parameter("subscriptionId")}], responses: { "200": { description: x, content: { application/json: { schema: { type: object, properties: { value: { type: array, items: { $ref: "#/components/schemas/Vault" } } } } } } } } }
  ${path}/{vaultName}:
    parameters: [${parameter("subscriptionId")}, ${parameter("vaultName")}]
    get: { operationId: getVault, responses: { ${ok("200")} } }
    put: { operationId: putVault, requestBody: { ${json("Vault")} }, responses: { ${ok("200")}, ${ok("201")} } }
    patch: { operationId: editVault, requestBody: { ${json("VaultPatch")} }, responses: { ${ok("200")} } }
components:
  schemas:
    Vault:
      type: object
      required: [location]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string, readOnly: true }
        location: { type: string }
        tags: { type: object, additionalProperties: { type: string } }
        systemData: { type: object, readOnly: true, properties: { createdAt: { type: string, format: date-time }, lastModifiedAt: { type: string, format: date-time } } }
        properties: { $ref: "#/components/schemas/VaultProperties" }
    VaultProperties:
      type: object
      properties:
        size: { type: integer, default: 1 }
        note: { type: string }
        provisioningState: { type: string, readOnly: true, enum: [Creating, Succeeded, Failed] }
        endpoint: { type: string, readOnly: true }
    VaultPatch:
      type: object
      properties: { tags: { type: object, additionalProperties: { type: string } }, properties: { type: object, properties: { size: { type: integer }, note: { type: string } } } }
`;

interface Vault {
  readonly systemData: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

describe("an entity whose properties are in an object of its own", () => {
  const url = "/subscriptions/7/providers/Acme.Vault/vaults/main";
  let call: CallMock;
  let advance: (by: string) => void;
  let created: Vault;

  beforeEach(async () => {
    const mock = await mockOf(document);
    call = callerOf(mock);
    advance = (by) => mock.clock.advance(by);
    const sent = { location: "west", properties: { note: "a", endpoint: "mine", provisioningState: "Failed" } };
    const response = call(`PUT ${url}`, { body: sent });
    expect(response.status).toBe(201);
    created = response.body as Vault;
  });

  it("has the state and the times of a new entity, and defaults", () => {
    const { properties, systemData } = created;
    expect(properties).toMatchObject({ size: 1, note: "a", provisioningState: "Creating" });
    expect(properties["endpoint"]).not.toBe("mine");
    expect(systemData).toEqual({ createdAt: "2025-01-01T00:00:00Z", lastModifiedAt: "2025-01-01T00:00:00Z" });
    expect(call(`GET ${url}`).body).toEqual(created);
  });

  it("keeps the properties that a PATCH doesn't send, and replaces other objects", () => {
    call(`PATCH ${url}`, { body: { tags: { a: "1" } } });
    advance("1h");
    const { body } = call(`PATCH ${url}`, { body: { tags: { b: "2" }, properties: { size: 5 } } });
    expect(body).toEqual({
      ...created,
      tags: { b: "2" },
      systemData: { createdAt: "2025-01-01T00:00:00Z", lastModifiedAt: "2025-01-01T01:00:00Z" },
      properties: { ...created.properties, size: 5 },
    });
  });

  it("keeps what the server sets when a PUT replaces it", () => {
    const { body } = call(`PUT ${url}`, { body: { location: "east", properties: {} } });
    const { note: _, ...properties } = created.properties;
    expect(body).toEqual({ ...created, location: "east", properties });
  });
});

it("has the time of its creation in its metadata, even if clients could send it and didn't", async () => {
  const pod = `content: { application/json: { schema: { $ref: "#/components/schemas/Pod" } } }`;
  const call = callerOf(
    await mockOf(`
openapi: 3.0.3
info: { title: Pods, version: "1" }
paths:
  /pods: { post: { operationId: addPod, requestBody: { ${pod} }, responses: { "201": { description: x, ${pod} } } } }
  /pods/{name}: { get: { operationId: getPod, parameters: [${parameter("name")}], responses: { "200": { description: x, ${pod} } } } }
components:
  schemas:
    Pod: { type: object, properties: { kind: { type: string }, metadata: { type: object, properties: { name: { type: string }, uid: { type: string }, creationTimestamp: { type: string, format: date-time } } } } }
`),
  );
  const body = { kind: "Pod", metadata: { name: "a" } };
  const created = { kind: "Pod", metadata: { name: "a", creationTimestamp: "2025-01-01T00:00:00Z" } };
  expect(call("POST /pods", { body }).body).toEqual(created);
  expect(call("GET /pods/a").body).toEqual(created);
});
