import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { callerOf, mockOf } from "../../support/mock-of.js";

const path = (name: string, security: string): string =>
  `  /${name}: { get: { operationId: ${name}, ${security} responses: { "204": { description: x }, "401": { description: x } } } }`;

const document = `
openapi: 3.0.3
info: { title: Doors, version: "1" }
servers: [{ url: "https://doors.example.com" }]
security: [{ basic: [] }]
paths:
${path("usual", "")}
${path("open", "security: [],")}
${path("maybe", "security: [{}, { key: [] }],")}
${path("digest", "security: [{ digest: [] }],")}
${path("bearer", "security: [{ bearer: [] }],")}
${path("header", "security: [{ key: [] }],")}
${path("query", "security: [{ queryKey: [] }],")}
${path("cookie", "security: [{ cookieKey: [] }],")}
${path("oauth", "security: [{ oauth: [read] }],")}
${path("both", "security: [{ key: [], basic: [] }],")}
${path("either", "security: [{ key: [] }, { basic: [] }],")}
components:
  securitySchemes:
    basic: { type: http, scheme: basic }
    digest: { type: http, scheme: digest }
    bearer: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: X-Key }
    queryKey: { type: apiKey, in: query, name: key }
    cookieKey: { type: apiKey, in: cookie, name: key }
    oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: /oauth/token, x-revocation-url: /oauth/revoke, scopes: { read: Read } } } }
`;

const mock = await mockOf(document, { auth: "strict" });
const call = callerOf(mock);
const { username = "", password = "" } = mock.credentials["basic"] ?? {};
const basic = `Basic ${btoa(`${username}:${password}`)}`;
const wrong = `Basic ${btoa(`${username}:x`)}`;

describe("an operation requires the credentials that its document declares", () => {
  it.each<readonly [string, Readonly<Record<string, string>>, number]>([
    ["/usual", { authorization: basic }, 204],
    ["/usual", { authorization: wrong }, 401],
    ["/usual", {}, 401],
    ["/open", {}, 204],
    ["/maybe", {}, 204],
    ["/bearer", { authorization: `Bearer ${password}` }, 204],
    ["/bearer", { authorization: "Bearer x" }, 401],
    ["/header", { "x-key": password }, 204],
    ["/header", { "x-key": "x" }, 401],
    [`/query?key=${password}`, {}, 204],
    ["/query?key=x", {}, 401],
    ["/cookie", { cookie: `a=1; key=${password}` }, 204],
    ["/cookie", { cookie: "key=x" }, 401],
    ["/both", { authorization: basic, "x-key": password }, 204],
    ["/both", { authorization: basic }, 401],
    ["/both", { "x-key": password }, 401],
    ["/either", { authorization: basic }, 204],
    ["/either", { "x-key": password }, 204],
    ["/either", { "x-key": "x" }, 401],
  ])("%s with %j: %d", (target, headers, status) => {
    expect(call(`GET ${target}`, { headers }).status).toBe(status);
  });

  it("and sends a matching challenge", () => {
    expect(call("GET /usual").header("www-authenticate")).toBe('Basic realm="mock"');
    expect(call("GET /digest").header("www-authenticate")).toMatch(/^Digest realm="mock"/);
    expect(call("GET /bearer").header("www-authenticate")).toBe("Bearer");
    expect(call("GET /header").header("www-authenticate")).toBeNull();
  });

  it("and records the reason of a rejection in the journal", () => {
    call("GET /usual", { headers: { authorization: wrong } });
    expect(mock.journal("usual").at(-1)).toMatchObject({
      status: 401,
      problems: ["No account has this user name and password."],
    });
  });

  it.each([
    [{ "x-key": password }, "The request has no credentials for the security scheme basic."],
    [{ authorization: basic }, "The request has no credentials for the security scheme key."],
    [{ authorization: wrong }, "No account has this user name and password."],
    [{}, "The request has no credentials."],
  ])("and records which credential is missing if an operation requires several: %j", (headers, problem) => {
    call("GET /both", { headers });
    expect(mock.journal("both").at(-1)).toMatchObject({ status: 401, problems: [problem] });
  });
});

it("accepts a response to a digest challenge", () => {
  const challenge = call("GET /digest").header("www-authenticate") ?? "";
  const nonce = /nonce="([^"]*)"/.exec(challenge)?.[1] ?? "";
  const md5 = (...parts: readonly string[]): string => createHash("md5").update(parts.join(":")).digest("hex");
  const response = md5(md5(username, "mock", password), nonce, "00000001", "c", "auth", md5("GET", "/digest"));
  const authorization = `Digest username="${username}", realm="mock", nonce="${nonce}", uri="/digest", qop=auth, nc=00000001, cnonce="c", response="${response}"`;
  expect(call("GET /digest", { headers: { authorization } }).status).toBe(204);
});

describe("a token from the mock's own endpoint", () => {
  const form = { "content-type": "application/x-www-form-urlencoded", authorization: basic };
  const issue = (): string => {
    const answer = call("POST /oauth/token", { headers: form, body: "grant_type=client_credentials" });
    expect(answer).toMatchObject({ status: 200, body: { token_type: "Bearer", expires_in: 3600 } });
    return (answer.body as { readonly access_token: string }).access_token;
  };
  const use = (token: string): number => call("GET /oauth", { headers: { authorization: `Bearer ${token}` } }).status;

  it("is valid until it expires by the mock's clock", () => {
    mock.reset();
    const token = issue();
    mock.clock.advance("59m");
    expect(use(token)).toBe(204);
    mock.clock.advance("1m");
    expect(use(token)).toBe(401);
    expect(mock.journal("oauth").at(-1)?.problems).toEqual(["The access token is expired."]);
  });

  it("is invalid after it is revoked, and restored by a snapshot", () => {
    mock.reset();
    const token = issue();
    const before = mock.snapshot();
    expect(call("POST /oauth/revoke", { headers: form, body: `token=${token}` }).status).toBe(200);
    expect(use(token)).toBe(401);
    mock.restore(before);
    expect(use(token)).toBe(204);
  });

  it("is refused for wrong credentials with the error of RFC 6749", () => {
    const headers = { ...form, authorization: wrong };
    expect(call("POST /oauth/token", { headers, body: "grant_type=client_credentials" })).toMatchObject({
      status: 401,
      body: { error: "invalid_client" },
    });
  });
});

it("requires no credentials if authentication is off", async () => {
  const ask = callerOf(await mockOf(document, { auth: "off" }));
  for (const name of ["usual", "digest", "bearer", "header", "query", "cookie", "oauth", "both"])
    expect(ask(`GET /${name}`).status).toBe(204);
});
