import { describe, expect, test } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const error = "{ $ref: '#/components/schemas/Error' }";
const document = (options: { readonly error: string; readonly responses?: string; readonly more?: string }): string => `
openapi: 3.1.0
info: { title: Harbors, version: "1" }
security: [{ key: [] }]
paths:
  /berths:
    post:
      operationId: createBerth
      requestBody: { required: true, content: { application/json: { schema: { type: object, required: [size], properties: { size: { type: integer } } } } } }
      responses:
        "201": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Berth" } } } }
        "409": { description: x, content: { application/json: { schema: ${error} } } }
        ${options.responses ?? ""}
  /berths/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getBerth
      responses:
        "200": { description: x, content: { application/json: { schema: { $ref: "#/components/schemas/Berth" } } } }
        ${options.more ?? ""}
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
  schemas:
    Berth: { type: object, properties: { id: { type: string }, size: { type: integer } } }
    Error: ${options.error}
`;
const coded =
  "{ type: object, required: [code, message], properties: { code: { type: string }, message: { type: string } } }";
const enumerated = coded.replace(
  "code: { type: string }",
  "code: { type: string, enum: [rate_limited, invalid_request, resource_not_found, authentication_failed, conflict] }",
);

test("an undescribed error has the schema of the API's other errors", async () => {
  const call = callerOf(await mockOf(document({ error: coded })));
  const expected = { code: "NOT_FOUND", message: 'No berth with id "b".' };
  expect(call("GET /berths/b")).toMatchObject({ status: 404, body: expected });
  expect(call("GET /berths/b").header("content-type")).toBe("application/json");
  expect(call("GET /unknown").body).toEqual({ code: "NOT_FOUND", message: "No operation has this path." });
  expect(call("DELETE /berths/b").body).toMatchObject({ code: "METHOD_NOT_ALLOWED" });
});

test("an error has the code of the enum that matches its status", async () => {
  const call = callerOf(await mockOf(document({ error: enumerated })));
  expect(call("GET /berths/b")).toMatchObject({ status: 404, body: { code: "resource_not_found" } });
  expect(call("POST /berths", { body: {} })).toMatchObject({ status: 400, body: { code: "invalid_request" } });
  const strict = callerOf(await mockOf(document({ error: enumerated }), { auth: "strict" }));
  expect(strict("GET /berths/b")).toMatchObject({ status: 401, body: { code: "authentication_failed" } });
});

test("undescribed errors are problem details if the API's errors have different schemas", async () => {
  const more = `"403": { description: x, content: { application/json: { schema: { type: object, properties: { why: { type: string } } } } } }`;
  const call = callerOf(await mockOf(document({ error: coded, more })));
  expect(call("GET /berths/b").header("content-type")).toBe("application/problem+json");
});

test("a declared 401 is used, although the request is rejected before the version is negotiated", async () => {
  const more = `"401": { description: x, headers: { X-Reason: { schema: { type: string }, example: key } }, content: { application/json: { schema: { type: object, required: [login], properties: { login: { const: needed } } } } } }`;
  const call = callerOf(await mockOf(document({ error: coded, more }), { auth: "strict" }));
  const response = call("GET /berths/b");
  expect(response).toMatchObject({ status: 401, body: { login: "needed" } });
  expect(response.header("x-reason")).toBe("key");
});

describe("an invalid request", () => {
  const declared = (status: string): string =>
    `"${status}": { description: x, content: { application/json: { schema: ${error} } } }`;

  test.each<[string, string, number]>([
    ["only 422", declared("422"), 422],
    ["400 and 422", `${declared("422")}\n        ${declared("400")}`, 400],
    ["neither", "", 400],
  ])("gets the declared status: %s", async (_, responses, status) => {
    const call = callerOf(await mockOf(document({ error: coded, responses })));
    expect(call("POST /berths", { body: { size: "big" } }).status).toBe(status);
    expect(call("POST /berths", { body: "{", headers: { "content-type": "application/json" } }).status).toBe(status);
  });
});

describe("a documented example of an error", () => {
  const example = (status: string, value: string): string =>
    `"${status}": { description: x, content: { application/json: { schema: ${error}, example: ${value} } } }`;

  test("is used for its status", async () => {
    const more = example("404", "{ code: NO_BERTH, message: The berth is unknown. }");
    const call = callerOf(await mockOf(document({ error: coded, more })));
    expect(call("GET /berths/b").body).toEqual({ code: "NO_BERTH", message: "The berth is unknown." });
  });

  test("keeps the explanation of an invalid request", async () => {
    const responses = example("400", "{ code: E_BAD, message: Some text }");
    const call = callerOf(await mockOf(document({ error: coded, responses })));
    expect(call("POST /berths", { body: {} }).body).toEqual({ code: "E_BAD", message: "body size is required" });
  });

  test("of another status is not used", async () => {
    const withStatus = coded.replace("properties: {", "properties: { status: { type: integer },");
    const more = example("4XX", "{ code: NO_ACCESS, message: no, status: 403 }");
    const call = callerOf(await mockOf(document({ error: withStatus, more })));
    expect(call("GET /berths/b").body).toMatchObject({ code: "NOT_FOUND", status: 404 });
  });

  test("with a code that is the name of another status is not used", async () => {
    const more = example("404", "{ code: forbidden, message: no }");
    const call = callerOf(await mockOf(document({ error: coded, more })));
    expect(call("GET /berths/b").body).toMatchObject({ code: "NOT_FOUND" });
  });

  test("of all errors is used if it contains the status", async () => {
    const withStatus = coded.replace("properties: {", "properties: { status: { type: integer },");
    const more = example("default", "{ code: LOST, message: gone, status: 404 }");
    const call = callerOf(await mockOf(document({ error: withStatus, more })));
    expect(call("GET /berths/b").body).toEqual({ code: "LOST", message: "gone", status: 404 });
  });

  test("is sent unchanged if the error has no schema", async () => {
    const more = `"404": { description: x, content: { application/json: { example: { oops: true } } } }`;
    const call = callerOf(await mockOf(document({ error: coded, more })));
    expect(call("GET /berths/b").body).toEqual({ oops: true });
  });
});
