import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const vault = '{ $ref: "#/components/schemas/Vault" }';
const coin = '{ $ref: "#/components/schemas/Coin" }';
const parameter = (name: string): string => `{ name: ${name}, in: path, required: true, schema: { type: string } }`;
const document = `
openapi: 3.1.0
info: { title: Vaults, version: "1" }
x-mock:
  resources:
    vaults:
      secrets: { code: { property: codeHint, mask: "…{-2}" } }
      computed:
        coins: { count: coins }
        label: "{name} ({id:-4})"
        alias: "{name}"
        firstSeen: { now: created }
        touched: { now: changed }
        asked: { now: shown }
    coins:
      computed:
        vault: { parent: vaults }
        vaultName: { parent: vaults, property: name }
paths:
  /vaults:
    get:
      operationId: listVaults
      parameters: [{ name: label, in: query, schema: { type: string } }]
      responses: { "200": { description: All, ${json(`{ type: array, items: ${vault} }`)} } }
    post: { operationId: addVault, requestBody: { ${json(vault)} }, responses: { "201": { description: One, ${json(vault)} } } }
  /vaults/{vaultId}:
    parameters: [${parameter("vaultId")}]
    get: { operationId: getVault, responses: { "200": { description: One, ${json(vault)} } } }
    patch: { operationId: renameVault, requestBody: { ${json(vault)} }, responses: { "200": { description: One, ${json(vault)} } } }
  /vaults/{vaultId}/coins:
    parameters: [${parameter("vaultId")}]
    post: { operationId: addCoin, requestBody: { ${json(coin)} }, responses: { "201": { description: One, ${json(coin)} } } }
  /vaults/{vaultId}/coins/{coinId}:
    parameters: [${parameter("vaultId")}, ${parameter("coinId")}]
    get: { operationId: getCoin, responses: { "200": { description: One, ${json(coin)} } } }
    delete: { operationId: spendCoin, responses: { "204": { description: Gone } } }
components:
  schemas:
    Time: { type: string, format: date-time }
    Vault:
      type: object
      required: [id, name]
      properties:
        id: { type: string, readOnly: true, pattern: "^[a-f0-9]{12}$" }
        name: { type: string }
        code: { type: string, readOnly: true, pattern: "^[a-z]{8}$" }
        codeHint: { type: string, readOnly: true, maxLength: 3 }
        label: { type: string }
        alias: { type: string }
        coins: { type: integer }
        firstSeen: { $ref: "#/components/schemas/Time" }
        touched: { $ref: "#/components/schemas/Time" }
        asked: { $ref: "#/components/schemas/Time" }
    Coin:
      type: object
      required: [id]
      properties: { id: { type: string, readOnly: true }, vault: { type: string }, vaultName: { type: string } }
`;

const mock = await mockOf(document, { now: "2025-01-01T00:00:00Z" });
const call = callerOf(mock);
type Vault = Readonly<Record<string, unknown>> & { readonly id: string };

describe("a computed property", () => {
  it("is derived from others and cannot be set by a client", () => {
    mock.reset();
    const body = { name: "North", label: "mine", coins: 99, firstSeen: "1999-01-01T00:00:00Z" };
    const vault = call("POST /vaults", { body }).body as Vault;
    expect(vault).toMatchObject({ alias: "North", coins: 0, firstSeen: "2025-01-01T00:00:00Z" });
    expect(vault["label"]).toBe(`North (${vault.id.slice(-4)})`);
    const renamed = call(`PATCH /vaults/${vault.id}`, {
      body: { name: "South", label: "mine", touched: "1999-01-01T00:00:00Z" },
    });
    expect(renamed.body).toMatchObject({ alias: "South", label: `South (${vault.id.slice(-4)})` });
  });

  it("distinguishes the times of creation, change and display", () => {
    mock.reset();
    const { id } = call("POST /vaults", { body: { name: "North" } }).body as Vault;
    mock.clock.advance("1h");
    call(`PATCH /vaults/${id}`, { body: { name: "South" } });
    mock.clock.advance("1h");
    expect(call(`GET /vaults/${id}`).body).toMatchObject({
      firstSeen: "2025-01-01T00:00:00Z",
      touched: "2025-01-01T01:00:00Z",
      asked: "2025-01-01T02:00:00Z",
    });
  });

  it("counts child entities, and refers to its parent", () => {
    mock.reset();
    const { id } = call("POST /vaults", { body: { name: "North" } }).body as Vault;
    const coin = call(`POST /vaults/${id}/coins`, { body: {} }).body as Vault;
    expect(coin).toEqual({ id: coin.id, vault: id, vaultName: "North" });
    expect(call(`GET /vaults/${id}`).body).toMatchObject({ coins: 1 });
    call(`DELETE /vaults/${id}/coins/${coin.id}`);
    expect(call(`GET /vaults/${id}`).body).toMatchObject({ coins: 0 });
  });

  it("can filter lists", () => {
    mock.reset();
    const { id } = call("POST /vaults", { body: { name: "North" } }).body as Vault;
    call("POST /vaults", { body: { name: "South" } });
    expect(call(`GET /vaults?label=${encodeURIComponent(`North (${id.slice(-4)})`)}`).body).toMatchObject([{ id }]);
  });
});

describe("a mask in another property than its secret", () => {
  it("appears when the secret is omitted", () => {
    mock.reset();
    const made = call("POST /vaults", { body: { name: "North" } }).body as Vault & { readonly code: string };
    expect(made.code).toMatch(/^[a-z]{8}$/);
    const read = call(`GET /vaults/${made.id}`).body;
    expect(read).not.toHaveProperty("code");
    expect(read).toHaveProperty("codeHint", `…${made.code.slice(-2)}`);
  });
});
