import { describe, expect, it } from "vitest";
import { DigestVerifier } from "../../../runtime/mock/dist/auth/digest/digest-verifier.js";
import { digestFixture, type DigestParameters } from "./digest-fixture.js";
import { mockRequest } from "./mock-request.js";

const signedIn = { kind: "signed-in", account: { user: "public" } };
const stale = { kind: "refused", isStale: true };
const refused = { kind: "refused", isStale: false };

describe("a challenge", () => {
  it("has MongoDB's format", () => {
    const { verifier } = digestFixture();
    const format =
      /^Digest realm="MMS Public API", domain="", nonce="[A-Za-z0-9+/]{32}", algorithm=MD5, qop="auth", stale=(false|true)$/;
    expect(format.exec(verifier.challenge(false))?.[1]).toBe("false");
    expect(format.exec(verifier.challenge(true))?.[1]).toBe("true");
  });

  it("has a new nonce", () => {
    const { nonce } = digestFixture();
    expect(nonce()).not.toBe(nonce());
  });
});

it.each([
  ["MD5", "8ca523f5e9506fed4657c9700eebdbec"],
  ["SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"],
] as const)("accepts the example of RFC 7616 section 3.9.1 with %s", (algorithm, response) => {
  const nonce = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
  const account = { user: "Mufasa", passwords: ["Circle of Life"], entity: null };
  const verifier = new DigestVerifier({
    realm: "http-auth@example.org",
    algorithm,
    findAccount: (user) => (user === account.user ? account : null),
    now: () => 0,
    random: () => Uint8Array.from(atob(nonce), (character) => character.charCodeAt(0)),
  });
  expect(verifier.challenge(false)).toContain(`nonce="${nonce}", algorithm=${algorithm},`);
  const authorization = `Digest username="Mufasa",
    realm="http-auth@example.org",
    uri="/dir/index.html",
    algorithm=${algorithm},
    nonce="${nonce}",
    nc=00000001,
    cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
    qop=auth,
    response="${response}",
    opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`.replace(/\n */g, " ");
  const request = mockRequest({ target: "/dir/index.html", headers: { authorization } });
  expect(verifier.verify(request)).toEqual({ kind: "signed-in", account });
  expect(verifier.verify({ ...request, method: "POST" })).toMatchObject(refused);
});

describe("the verifier", () => {
  it.each([
    ["another password of the account", {}, "other"],
    ["no qop, as in RFC 2069", { qop: null, nc: null, cnonce: null }, "private"],
    ["no algorithm", { algorithm: null }, "private"],
    ["an algorithm in lowercase", { algorithm: "md5" }, "private"],
    ["an absolute uri", { uri: "https://cloud.mongodb.com/x?y=1" }, "private"],
    ["an opaque that the challenge doesn't have", { opaque: "" }, "private"],
    ["userhash=false", { userhash: "false" }, "private"],
  ] satisfies [string, DigestParameters, string][])("accepts %s", (_, parameters, password) => {
    const { authenticate, nonce } = digestFixture();
    expect(authenticate(nonce(), parameters, password)).toMatchObject(signedIn);
  });

  it.each([
    ["a wrong password", {}, "wrong", /^The response doesn't match/],
    ["an unknown user", { username: "nobody" }, "private", /^No account/],
    ["a user whose passwords have all expired", { username: "expired" }, "", /^The response doesn't match/],
    ["a path without its query", { uri: "/x" }, "private", /^The uri/],
    ["an absolute uri with another path", { uri: "https://host/z" }, "private", /^The uri/],
    ["an absolute uri without a path", { uri: "https://host" }, "private", /^The uri/],
    ["another realm", { realm: "R" }, "private", /^The realm/],
    ["a session algorithm", { algorithm: "MD5-sess" }, "private", /^The algorithm must be MD5\.$/],
    ["another hash", { algorithm: "SHA-256" }, "private", /^The algorithm must be MD5\.$/],
    ["auth-int", { qop: "auth-int" }, "private", /`qop`/],
    ["a short nc", { nc: "1" }, "private", /`nc`/],
    ["no nc", { nc: null }, "private", /`nc`/],
    ["no cnonce", { cnonce: null }, "private", /`cnonce`/],
    ["no response", { response: null }, "private", /`response`/],
    ["no realm", { realm: null }, "private", /`realm`/],
    ["no nonce", { nonce: null }, "private", /`nonce`/],
    ["no uri", { uri: null }, "private", /`uri`/],
    ["no user name", { username: null }, "private", /`username`/],
    ["two user names", { "username*": "UTF-8''public" }, "private", /`username\*`/],
    ["a hashed user name", { userhash: "true" }, "private", /`userhash`/],
  ] satisfies [string, DigestParameters, string, RegExp][])("refuses %s", (_, parameters, password, reason) => {
    const { authenticate, nonce } = digestFixture();
    const verdict = authenticate(nonce(), parameters, password);
    expect(verdict).toMatchObject({ ...refused, reason: expect.stringMatching(reason) as unknown });
    expect(JSON.stringify(verdict)).not.toMatch(/private"|nobody|wrong/);
  });

  it.each([
    [
      "a foreign nonce as stale",
      "private",
      { ...stale, reason: expect.stringMatching(/^The nonce is unknown/) as unknown },
    ],
    ["a foreign nonce with a wrong password, not as stale", "wrong", refused],
  ])("refuses %s", (_, password, verdict) => {
    const { authenticate } = digestFixture();
    expect(authenticate("foreign", {}, password)).toMatchObject(verdict);
  });

  it("refuses a deleted account", () => {
    const { authenticate, nonce, accounts } = digestFixture();
    const first = nonce();
    expect(authenticate(first)).toMatchObject(signedIn);
    accounts.delete("public");
    expect(authenticate(first, { nc: "00000002" })).toMatchObject(refused);
  });
});
