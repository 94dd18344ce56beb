import { describe, expect, test } from "vitest";
import { callerOf, mockOf, type CallMock } from "../../support/mock-of.js";

const entity = `content: { application/json: { schema: { $ref: "#/components/schemas/Log" } } }`;
const tag = "headers: { ETag: { schema: { type: string } } }";
const document = `
openapi: 3.1.0
info: { title: Logbooks, version: "1" }
paths:
  /logs:
    post:
      operationId: addLog
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Log" } } } }
      responses: { "201": { description: x, ${tag}, ${entity} } }
    get: { operationId: listLogs, responses: { "200": { description: x, ${tag}, content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Log" } } } } } } }
  /logs/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getLog, responses: { "200": { description: x, ${tag}, ${entity} } } }
    patch:
      operationId: editLog
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Log" } } } }
      responses: { "200": { description: x, ${tag}, ${entity} } }
    delete: { operationId: removeLog, responses: { "204": { description: x } } }
  /pages/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    put:
      operationId: putPage
      requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Log" } } } }
      responses: { "200": { description: x, ${entity} } }
    get: { operationId: getPage, responses: { "200": { description: x, ${entity} } } }
components:
  schemas: { Log: { type: object, properties: { id: { type: string, readOnly: true }, text: { type: string } } } }
`;

async function start(): Promise<{ readonly call: CallMock; readonly path: string; readonly tag: string }> {
  const call = callerOf(await mockOf(document));
  const created = call("POST /logs", { body: { text: "calm" } });
  return { call, path: `/logs/${(created.body as { readonly id: string }).id}`, tag: created.header("etag") ?? "" };
}

describe("entity tags", () => {
  test("are quoted, the same in all responses, and change with the entity", async () => {
    const { call, path, tag: created } = await start();
    expect(created).toMatch(/^"[0-9a-f]{16}"$/);
    expect(call(`GET ${path}`).header("etag")).toBe(created);
    const changed = call(`PATCH ${path}`, { body: { text: "storm" } }).header("etag");
    expect(changed).toMatch(/^"[0-9a-f]{16}"$/);
    expect(changed).not.toBe(created);
    expect(call(`GET ${path}`).header("etag")).toBe(changed);
  });

  test("of lists change with the list", async () => {
    const { call } = await start();
    const before = call("GET /logs").header("etag");
    expect(call("GET /logs").header("etag")).toBe(before);
    call("POST /logs", { body: { text: "fog" } });
    expect(call("GET /logs").header("etag")).not.toBe(before);
  });

  test("are sent only if the document declares them", async () => {
    const { call } = await start();
    call("PUT /pages/a", { body: { text: "a" } });
    expect(call("GET /pages/a").header("etag")).toBeNull();
    expect(call("GET /pages/a", { headers: { "if-none-match": "*" } }).status).not.toBe(304);
  });
});

describe("a conditional request", () => {
  test("gets a 304 without a body while the entity is unchanged", async () => {
    const { call, path, tag: current } = await start();
    for (const list of [current, `"other", ${current}`, `W/${current}`, "*"]) {
      const response = call(`GET ${path}`, { headers: { "if-none-match": list } });
      expect([response.status, response.body, response.header("etag")]).toEqual([304, null, current]);
      expect(response.header("content-type")).toBeNull();
    }
    call(`PATCH ${path}`, { body: { text: "storm" } });
    expect(call(`GET ${path}`, { headers: { "if-none-match": current } }).status).toBe(200);
  });

  test("changes the entity only if it has the tag", async () => {
    const { call, path, tag: current } = await start();
    const headers = { "if-match": current };
    expect(call(`PATCH ${path}`, { headers, body: { text: "storm" } }).status).toBe(200);
    const failed = call(`PATCH ${path}`, { headers, body: { text: "lost" } });
    expect(failed).toMatchObject({ status: 412, body: { title: "Precondition Failed" } });
    expect(call(`DELETE ${path}`, { headers }).status).toBe(412);
    expect(call(`GET ${path}`).body).toMatchObject({ text: "storm" });
    expect(call(`DELETE ${path}`, { headers: { "if-match": "*" } }).status).toBe(204);
  });
});

describe("an idempotency key", () => {
  const headers = { "idempotency-key": "k-1" };

  test("repeats the first response", async () => {
    const { call } = await start();
    const [first, second] = [1, 2].map(() => call("POST /logs", { headers, body: { text: "fog" } }));
    expect(second?.body).toEqual(first?.body);
    expect(second?.status).toBe(201);
    expect(call("GET /logs").body).toHaveLength(2);
    expect(call("POST /logs", { headers: { "idempotency-key": "k-2" }, body: { text: "fog" } }).body).not.toEqual(
      first?.body,
    );
  });

  test("with other content is a 422", async () => {
    const { call } = await start();
    call("POST /logs", { headers, body: { text: "fog" } });
    expect(call("POST /logs", { headers, body: { text: "sun" } }).status).toBe(422);
  });

  test("of a rejected request can be used again", async () => {
    const { call } = await start();
    expect(call("POST /logs", { headers, body: { text: 5 } }).status).toBe(400);
    expect(call("POST /logs", { headers, body: { text: "fog" } }).status).toBe(201);
  });

  test("is forgotten by a reset, and part of snapshots", async () => {
    const mock = await mockOf(document);
    const call = callerOf(mock);
    const first = call("POST /logs", { headers, body: { text: "fog" } });
    const snapshot = mock.snapshot();
    mock.reset();
    expect(call("POST /logs", { headers, body: { text: "sun" } }).status).toBe(201);
    mock.restore(snapshot);
    expect(call("POST /logs", { headers, body: { text: "fog" } }).body).toEqual(first.body);
  });
});
