import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const mock = await mockOf(
  `
openapi: 3.1.0
info: { title: T, version: "1" }
security: [{ oauth: [] }]
paths:
  /token:
    post:
      operationId: getToken
      security: []
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [grant_type]
              properties: { grant_type: { type: string }, client_id: { type: string }, client_secret: { type: string } }
      responses: { "200": { description: One, content: { application/json: { schema: { type: object } } } } }
  /things:
    get: { operationId: getThings, responses: { "204": { description: Nothing } } }
components:
  securitySchemes:
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }
`,
  { auth: "strict" },
);
const call = callerOf(mock);
const { clientId = "", clientSecret = "" } = mock.credentials["oauth"] ?? {};
const fields = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };

describe("a token endpoint whose document declares only JSON", () => {
  it.each([
    ["a form", "application/x-www-form-urlencoded", new URLSearchParams(fields).toString()],
    ["JSON", "application/json", JSON.stringify(fields)],
  ])("accepts %s", (_, type, body) => {
    const answer = call("POST /token", { headers: { "content-type": type }, body });
    expect(answer).toMatchObject({ status: 200, body: { token_type: "Bearer" } });
    const { access_token: token } = answer.body as { readonly access_token: string };
    expect(call("GET /things", { headers: { authorization: `Bearer ${token}` } }).status).toBe(204);
  });

  it("rejects other media types and a wrong secret", () => {
    expect(call("POST /token", { headers: { "content-type": "text/plain" }, body: "grant_type=x" }).status).toBe(415);
    const wrong = { ...fields, client_secret: "guess" };
    expect(call("POST /token", { body: wrong }).status).toBe(401);
  });
});
