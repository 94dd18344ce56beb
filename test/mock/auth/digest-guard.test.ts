import { describe, expect, it } from "vitest";
import { DigestVerifier } from "../../../runtime/mock/dist/auth/digest/digest-verifier.js";
import { digestDesk, type Said } from "./digest-desk.js";
import { mockRequest } from "./mock-request.js";

const signedIn = { kind: "signed-in", account: { user: "public" } };
const stale = { kind: "refused", isStale: true };
const refused = { kind: "refused", isStale: false };

describe("a challenge", () => {
  it("is spelled as MongoDB's", () => {
    const { guard } = digestDesk();
    const form =
      /^Digest realm="MMS Public API", domain="", nonce="[A-Za-z0-9+/]{32}", algorithm=MD5, qop="auth", stale=(false|true)$/;
    expect(form.exec(guard.challenge(false))?.[1]).toBe("false");
    expect(form.exec(guard.challenge(true))?.[1]).toBe("true");
  });

  it("has a nonce of its own", () => {
    const { nonce } = digestDesk();
    expect(nonce()).not.toBe(nonce());
  });
});

it.each([
  ["MD5", "8ca523f5e9506fed4657c9700eebdbec"],
  ["SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"],
] as const)("the example of RFC 7616 section 3.9.1 with %s is let in", (algorithm, response) => {
  const nonce = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
  const account = { user: "Mufasa", passwords: ["Circle of Life"], entity: null };
  const guard = new DigestVerifier({
    realm: "http-auth@example.org",
    algorithm,
    findAccount: (user) => (user === account.user ? account : null),
    now: () => 0,
    random: () => Uint8Array.from(atob(nonce), (character) => character.charCodeAt(0)),
  });
  expect(guard.challenge(false)).toContain(`nonce="${nonce}", algorithm=${algorithm},`);
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
  expect(guard.verify(request)).toEqual({ kind: "signed-in", account });
  expect(guard.verify({ ...request, method: "POST" })).toMatchObject(refused);
});

describe("an answer", () => {
  it.each([
    ["with another of the account's passwords", {}, "other"],
    ["as RFC 2069 has it", { qop: null, nc: null, cnonce: null }, "private"],
    ["without an algorithm", { algorithm: null }, "private"],
    ["with an algorithm in lower case", { algorithm: "md5" }, "private"],
    ["with an absolute uri", { uri: "https://cloud.mongodb.com/x?y=1" }, "private"],
    ["with an opaque that nobody asked for", { opaque: "" }, "private"],
    ["with userhash=false", { userhash: "false" }, "private"],
  ] satisfies [string, Said, string][])("%s is let in", (_, said, password) => {
    const { answer, nonce } = digestDesk();
    expect(answer(nonce(), said, password)).toMatchObject(signedIn);
  });

  it.each([
    ["a wrong password", {}, "wrong", /^the response does not match/],
    ["a user that there is not", { username: "nobody" }, "private", /^no account/],
    ["a user whose passwords have all expired", { username: "expired" }, "", /^the response does not match/],
    ["a path without its query", { uri: "/x" }, "private", /^the uri/],
    ["an absolute uri of another path", { uri: "https://host/z" }, "private", /^the uri/],
    ["an absolute uri without a path", { uri: "https://host" }, "private", /^the uri/],
    ["another realm", { realm: "R" }, "private", /^the realm/],
    ["a session", { algorithm: "MD5-sess" }, "private", /^the algorithm is not MD5$/],
    ["another hash", { algorithm: "SHA-256" }, "private", /^the algorithm is not MD5$/],
    ["auth-int", { qop: "auth-int" }, "private", /`qop`/],
    ["a short nc", { nc: "1" }, "private", /`nc`/],
    ["no nc", { nc: null }, "private", /`nc`/],
    ["no cnonce", { cnonce: null }, "private", /`cnonce`/],
    ["no response", { response: null }, "private", /`response`/],
    ["no realm", { realm: null }, "private", /`realm`/],
    ["no name", { username: null }, "private", /`username`/],
    ["two names", { "username*": "UTF-8''public" }, "private", /`username\*`/],
    ["a hashed name", { userhash: "true" }, "private", /`userhash`/],
  ] satisfies [string, Said, string, RegExp][])("with %s is refused", (_, said, password, reason) => {
    const { answer, nonce } = digestDesk();
    const verdict = answer(nonce(), said, password);
    expect(verdict).toMatchObject({ ...refused, reason: expect.stringMatching(reason) as unknown });
    expect(JSON.stringify(verdict)).not.toMatch(/private"|nobody|wrong/);
  });

  it.each([
    ["a nonce of somebody else's", "private", stale],
    ["a nonce of somebody else's and a wrong password", "wrong", refused],
  ])("with %s is refused", (_, password, verdict) => {
    const { answer } = digestDesk();
    expect(answer("theirs", {}, password)).toMatchObject(verdict);
  });

  it("of an account that has been deleted is refused", () => {
    const { answer, nonce, accounts } = digestDesk();
    const first = nonce();
    expect(answer(first)).toMatchObject(signedIn);
    accounts.delete("public");
    expect(answer(first, { nc: "00000002" })).toMatchObject(refused);
  });
});
