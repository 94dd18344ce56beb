import { describe, expect, it } from "vitest";
import { serviceAccount } from "../../../runtime/client/dist/codegen/v1.js";
import { readBearer } from "../../../runtime/mock/dist/auth/read-bearer.js";
import { connect, send } from "../../client/support/connect-service-account.js";
import { fakeServer, json } from "../../client/support/fake-server.js";
import { mockRequest } from "./mock-request.js";
import { basic, post, tokenDeskOf } from "./token-desk-of.js";

const grant = "grant_type=client_credentials";
const pair = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

describe("a client is known", () => {
  it.each([
    ["by Basic", grant, basic],
    ["by another of its secrets", grant, pair("id:old")],
    ["by Basic, encoded as in a form", grant, pair("a%3Ab+c:d%2F%C3%BC%2B%26")],
    ["by Basic, as it is", grant, pair("x+y:100%")],
    ["by the form", `${grant}&client_id=a%3Ab+c&client_secret=d%2F%C3%BC%2B%26`, null],
    ["by Basic, with its id in the form too", `${grant}&client_id=id`, basic],
  ])("%s", (_, body, authorization) => {
    expect(tokenDeskOf().desk.token(post(body, authorization))).toMatchObject({ kind: "granted" });
  });
});

describe("a request is refused", () => {
  it.each([
    ["invalid_client", "without credentials", grant, null],
    ["invalid_client", "with a wrong secret", grant, pair("id:wrong")],
    ["invalid_client", "with an empty secret", grant, pair("id:")],
    ["invalid_client", "of a client that there is not", grant, pair("nobody:s3cret")],
    ["invalid_client", "with an id alone", `${grant}&client_id=id`, null],
    ["invalid_client", "with a wrong secret in the form", `${grant}&client_id=id&client_secret=x`, null],
    ["invalid_client", "with a token instead", grant, "Bearer x"],
    ["invalid_client", "with Basic that is none", grant, "Basic ???"],
    ["invalid_client", "with a wrong secret, whatever it asks for", "grant_type=password", pair("id:wrong")],
    ["invalid_request", "with two ways of saying who", `${grant}&client_id=id&client_secret=s3cret`, basic],
    ["invalid_request", "with two ids", `${grant}&client_id=other`, basic],
    ["invalid_request", "without grant_type", "scope=x", basic],
    ["invalid_request", "with an empty grant_type", "grant_type=", basic],
    ["invalid_request", "with two grant_types", `${grant}&${grant}`, basic],
    ["invalid_request", "with JSON", '{"grant_type":"client_credentials"}', basic],
    ["unsupported_grant_type", "for a password", "grant_type=password", basic],
  ])("as %s %s", (error, _, body, authorization) => {
    const isClient = error === "invalid_client";
    const answer = tokenDeskOf().desk.token(post(body, authorization));
    expect(answer).toMatchObject({ kind: "refused", status: isClient ? 401 : 400, body: { error } });
    expect(answer).toHaveProperty("challenge", isClient ? 'Basic realm="OAuth"' : null);
    expect(JSON.stringify(answer)).not.toMatch(/s3cret|nobody|wrong/);
  });

  it("in MongoDB's words, where they are known", () => {
    const answer = tokenDeskOf().desk.token(post(grant, null));
    const body = '{"error_description":"Invalid credentials provided.","error":"invalid_client"}';
    expect(JSON.stringify("body" in answer && answer.body)).toBe(body);
  });

  it("for its content type, its bytes, or a revocation without a token", () => {
    const { desk } = tokenDeskOf();
    const invalid = { kind: "refused", status: 400, body: { error: "invalid_request" } };
    expect(desk.token(post(grant, basic, "application/json"))).toMatchObject(invalid);
    expect(desk.token({ ...post(grant), body: new Uint8Array([0x61, 0xff]) })).toMatchObject(invalid);
    expect(desk.token({ ...post(grant), body: null })).toMatchObject(invalid);
    expect(desk.revoke(post("token="))).toMatchObject(invalid);
    const charset = "Application/x-www-form-urlencoded; charset=UTF-8";
    expect(desk.token(post(grant, basic, charset))).toMatchObject({ kind: "granted" });
  });
});

it("Almanac's client signs in, renews a token that was revoked, and revokes one", async () => {
  const { desk } = tokenDeskOf();
  const log: string[] = [];
  const server = fakeServer(({ method, url, headers, body }) => {
    const target = new URL(url).pathname;
    const request = mockRequest({ method, target, headers: Object.fromEntries(headers), body });
    const bearer = readBearer(request);
    const answer = target === "/api/oauth/token" ? desk.token(request) : desk.revoke(request);
    const verdict = desk.verify(bearer ?? "");
    log.push(target === "/x" ? verdict.kind : answer.kind);
    if (target === "/x") return json({}, { status: verdict.kind === "signed-in" ? 200 : 401 });
    return answer.kind === "revoked"
      ? new Response()
      : json(answer.body, { status: answer.kind === "granted" ? 200 : 401 });
  });
  const auth = serviceAccount({ clientId: "a:b c", clientSecret: "d/ü+&" });
  const connection = connect(server, { auth });
  await send(connection);
  desk.load(null);
  await send(connection);
  await auth.revoke();
  await send(connection);
  expect(log).toEqual(["granted", "signed-in", "refused", "granted", "signed-in", "revoked", "granted", "signed-in"]);
});
