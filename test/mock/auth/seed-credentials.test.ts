import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const document = `openapi: 3.1.0
info: { title: Locks, version: "1" }
paths:
  /basic: { get: { operationId: basic, security: [{ basic: [] }], responses: { "204": { description: Open. } } } }
  /token: { get: { operationId: token, security: [{ token: [] }], responses: { "204": { description: Open. } } } }
  /key: { get: { operationId: key, security: [{ key: [] }], responses: { "204": { description: Open. } } } }
components:
  securitySchemes:
    basic: { type: http, scheme: basic }
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: X-Key }
x-mock:
  seed:
    credentials:
      basic: { username: alice }
      token: { token: open-sesame }
      bob: { username: bob, password: builder }
`;

const mock = await mockOf(document, { auth: "strict" });
const call = callerOf(mock);
const basic = (user = "", password = ""): object => ({
  headers: { authorization: `Basic ${btoa(`${user}:${password}`)}` },
});

describe("credentials of the seed", () => {
  it("open the mock, together with the generated values that they don't replace", () => {
    const { basic: named, token } = mock.credentials;
    expect(named).toEqual({ username: "alice", password: expect.any(String) as string });
    expect(call("GET /basic", basic(named?.["username"], named?.["password"])).status).toBe(204);
    expect(token).toEqual({ token: "open-sesame" });
    expect(call("GET /token", { headers: { authorization: "Bearer open-sesame" } }).status).toBe(204);
  });

  it("that are named after no scheme open every scheme of their kind", () => {
    expect(call("GET /basic", basic("bob", "builder")).status).toBe(204);
  });

  it("replace those that are generated", () => {
    const { password } = mock.credentials["basic"] ?? {};
    expect(call("GET /token", { headers: { authorization: `Bearer ${password}` } }).status).toBe(401);
    expect(call("GET /basic", basic("bob", password)).status).toBe(401);
    expect(call("GET /basic", basic("alice", "builder")).status).toBe(401);
    expect(call("GET /key", { headers: { "x-key": mock.credentials["key"]?.["key"] ?? "" } }).status).toBe(204);
  });
});
