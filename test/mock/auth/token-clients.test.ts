import { describe, expect, it } from "vitest";
import { serviceAccount } from "../../../runtime/client/dist/codegen/v1.js";
import { readBearer } from "../../../runtime/mock/dist/auth/read-bearer.js";
import { connect, send } from "../../client/support/connect-service-account.js";
import { fakeServer, json } from "../../client/support/fake-server.js";
import { mockRequest } from "./mock-request.js";
import { basic, post, tokenFixture } from "./token-fixture.js";

const grant = "grant_type=client_credentials";
const pair = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

describe("the token endpoint authenticates a client", () => {
  it.each([
    ["by Basic", grant, basic],
    ["by another of its secrets", grant, pair("id:old")],
    ["by form-encoded Basic", grant, pair("a%3Ab+c:d%2F%C3%BC%2B%26")],
    ["by Basic without form encoding", grant, pair("x+y:100%")],
    ["by the form", `${grant}&client_id=a%3Ab+c&client_secret=d%2F%C3%BC%2B%26`, null],
    ["by Basic and its ID in the form", `${grant}&client_id=id`, basic],
  ])("%s", (_, body, authorization) => {
    expect(tokenFixture().endpoint.token(post(body, authorization))).toMatchObject({ kind: "granted" });
  });
});

describe("the token endpoint refuses a request", () => {
  it.each([
    ["invalid_client", "without credentials", grant, null],
    ["invalid_client", "with a wrong secret", grant, pair("id:wrong")],
    ["invalid_client", "with an empty secret", grant, pair("id:")],
    ["invalid_client", "of an unknown client", grant, pair("nobody:s3cret")],
    ["invalid_client", "with only an ID", `${grant}&client_id=id`, null],
    ["invalid_client", "with a wrong secret in the form", `${grant}&client_id=id&client_secret=x`, null],
    ["invalid_client", "with a bearer token", grant, "Bearer x"],
    ["invalid_client", "with malformed Basic", grant, "Basic ???"],
    ["invalid_client", "with a wrong secret and an unsupported grant", "grant_type=password", pair("id:wrong")],
    ["invalid_request", "with credentials in both places", `${grant}&client_id=id&client_secret=s3cret`, basic],
    ["invalid_request", "with two different IDs", `${grant}&client_id=other`, basic],
    ["invalid_request", "without grant_type", "scope=x", basic],
    ["invalid_request", "with an empty grant_type", "grant_type=", basic],
    ["invalid_request", "with two grant_types", `${grant}&${grant}`, basic],
    ["invalid_request", "with JSON instead of a form", '{"grant_type":"client_credentials"}', basic],
    ["unsupported_grant_type", "with the grant type password", "grant_type=password", basic],
  ])("as %s %s", (error, _, body, authorization) => {
    const isClient = error === "invalid_client";
    const response = tokenFixture().endpoint.token(post(body, authorization));
    expect(response).toMatchObject({ kind: "refused", status: isClient ? 401 : 400, body: { error } });
    expect(response).toHaveProperty("challenge", isClient ? 'Basic realm="OAuth"' : null);
    expect(JSON.stringify(response)).not.toMatch(/s3cret|nobody|wrong/);
  });

  it("with MongoDB's error body", () => {
    const response = tokenFixture().endpoint.token(post(grant, null));
    const body = '{"error_description":"Invalid credentials provided.","error":"invalid_client"}';
    expect(JSON.stringify("body" in response && response.body)).toBe(body);
  });

  it("with a wrong content type, with invalid UTF-8, without a body, and a revocation without a token", () => {
    const { endpoint } = tokenFixture();
    const invalid = { kind: "refused", status: 400, body: { error: "invalid_request" } };
    expect(endpoint.token(post(grant, basic, "application/json"))).toMatchObject(invalid);
    expect(endpoint.token({ ...post(grant), body: new Uint8Array([0x61, 0xff]) })).toMatchObject(invalid);
    expect(endpoint.token({ ...post(grant), body: null })).toMatchObject(invalid);
    expect(endpoint.revoke(post("token="))).toMatchObject(invalid);
    const charset = "Application/x-www-form-urlencoded; charset=UTF-8";
    expect(endpoint.token(post(grant, basic, charset))).toMatchObject({ kind: "granted" });
  });
});

it("Almanac's client gets a token, replaces a token that the server forgot, and revokes one", async () => {
  const { endpoint } = tokenFixture();
  const log: string[] = [];
  const server = fakeServer(({ method, url, headers, body }) => {
    const target = new URL(url).pathname;
    const request = mockRequest({ method, target, headers: Object.fromEntries(headers), body });
    const bearer = readBearer(request);
    const response = target === "/api/oauth/token" ? endpoint.token(request) : endpoint.revoke(request);
    const verdict = endpoint.verify(bearer ?? "");
    log.push(target === "/x" ? verdict.kind : response.kind);
    if (target === "/x") return json({}, { status: verdict.kind === "signed-in" ? 200 : 401 });
    return response.kind === "revoked"
      ? new Response()
      : json(response.body, { status: response.kind === "granted" ? 200 : 401 });
  });
  const auth = serviceAccount({ clientId: "a:b c", clientSecret: "d/ü+&" });
  const connection = connect(server, { auth });
  await send(connection);
  endpoint.load(null);
  await send(connection);
  await auth.revoke();
  await send(connection);
  expect(log).toEqual(["granted", "signed-in", "refused", "granted", "signed-in", "revoked", "granted", "signed-in"]);
});
