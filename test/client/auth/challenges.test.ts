import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseChallenge } from "../../../runtime/client/dist/auth/digest/choose-challenge.js";
import { parseChallenges } from "../../../runtime/client/dist/auth/digest/parse-challenges.js";

const parse = (text: string) =>
  parseChallenges(text).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe("parseChallenges", () => {
  it.each([
    [
      "the header that Atlas sends",
      'Digest realm="MMS Public API", domain="", nonce="a+b/c", algorithm=MD5, op="auth", qop="auth", stale=false',
      [
        [
          "digest",
          {
            realm: "MMS Public API",
            domain: "",
            nonce: "a+b/c",
            algorithm: "MD5",
            op: "auth",
            qop: "auth",
            stale: "false",
          },
        ],
      ],
    ],
    [
      "several challenges in one header",
      'Basic realm="a, b", Digest realm="c", nonce=d,Bearer',
      [
        ["basic", { realm: "a, b" }],
        ["digest", { realm: "c", nonce: "d" }],
        ["bearer", {}],
      ],
    ],
    [
      "token68",
      "Negotiate YII=, NTLM abc+/==, Digest nonce=x",
      [
        ["negotiate", {}],
        ["ntlm", {}],
        ["digest", { nonce: "x" }],
      ],
    ],
    ["escapes", String.raw`Digest realm="a\"b\\c, nonce=\"x\""`, [["digest", { realm: 'a"b\\c, nonce="x"' }]]],
    ["spaces around the equals sign", 'Digest realm = "a" ,\tnonce= b', [["digest", { realm: "a", nonce: "b" }]]],
    ["empty elements", ", ,Digest , realm=a,, nonce=b,", [["digest", { realm: "a", nonce: "b" }]]],
    ["names in any case", "DIGEST Realm=a, NONCE=b", [["digest", { realm: "a", nonce: "b" }]]],
    ["a repeated name", "Digest nonce=a, nonce=b", [["digest", { nonce: "a" }]]],
    ["unquoted base64", "Digest nonce=a+/b==, realm=c", [["digest", { nonce: "a+/b==", realm: "c" }]]],
    ["an unterminated quoted string", 'Digest realm="a, nonce=b', [["digest", { realm: "a, nonce=b" }]]],
    ["parameters without a scheme", "realm=a, Digest nonce=b", [["digest", { nonce: "b" }]]],
    [
      "names that every object has",
      "Digest __proto__=a, constructor=b",
      [["digest", JSON.parse('{"__proto__":"a","constructor":"b"}')]],
    ],
    ["an empty string", "", []],
    ["a malformed header", '@[{"', []],
  ])("parses %s", (_, text, expected) => {
    expect(parse(text)).toEqual(expected);
  });

  it("parses any challenges that were serialized", () => {
    const token = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    const value = fc.string({ unit: "grapheme-ascii" });
    const challenges = fc.array(fc.tuple(token, fc.dictionary(token, value, { minKeys: 1, noNullPrototype: true })), {
      maxLength: 4,
    });
    const separator = fc.constantFrom(", ", ",", " ,\t");
    fc.assert(
      fc.property(challenges, separator, (expected, comma) => {
        const quote = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;
        const text = expected.map(
          ([scheme, parameters]) =>
            `${scheme} ${Object.entries(parameters)
              .map(([name, each]) => `${name}=${quote(each)}`)
              .join(comma)}`,
        );
        expect(parse(text.join(comma))).toEqual(expected);
      }),
    );
  });

  it("never throws, and takes linear time", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseChallenges(text)));
    const pieces = fc.array(fc.constantFrom("Digest", "realm", "=", ",", '"', "\\", " ", "a", "nonce=", "=="), {
      maxLength: 60,
    });
    fc.assert(fc.property(pieces, (parts) => void parseChallenges(parts.join(""))));
    const start = performance.now();
    for (const text of ["a ", " ", '"', '\\"', "a=", "=", "a a", ',"'].map(
      (part) => `Digest x="${part.repeat(50_000)}`,
    ))
      parseChallenges(text);
    for (const part of ["a ", " ", "a", "a=", "=", "\t,"]) parseChallenges(`Digest ${part.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("chooseChallenge", () => {
  const choose = (header: string) =>
    chooseChallenge(new Response(null, { status: 401, headers: { "www-authenticate": header } }));

  it("returns the challenge of Atlas", () => {
    expect(
      choose('Digest realm="MMS Public API", domain="", nonce="n", algorithm=MD5, qop="auth", stale=false'),
    ).toEqual({
      realm: "MMS Public API",
      nonce: "n",
      opaque: null,
      hash: "MD5",
      session: false,
      algorithm: "MD5",
      qop: true,
      stale: false,
      userhash: false,
      utf8: false,
    });
  });

  it("returns null without a Digest challenge", () => {
    expect(choose('Bearer error="invalid_token", Basic realm="x"')).toBeNull();
    expect(chooseChallenge(new Response(null, { status: 401 }))).toBeNull();
  });

  it("finds a challenge in a second header", () => {
    const headers = new Headers({ "www-authenticate": "Basic realm=a" });
    headers.append("www-authenticate", "Digest realm=b, nonce=c");
    expect(chooseChallenge(new Response(null, { status: 401, headers }))).toMatchObject({ realm: "b" });
  });

  it("returns the one that is supported", () => {
    expect(
      choose("Digest realm=a, nonce=b, algorithm=SHA-512-256, Digest realm=a, nonce=b, algorithm=md5-SESS"),
    ).toMatchObject({
      hash: "MD5",
      session: true,
    });
    expect(choose('Digest realm=a, nonce=b, qop="auth-int, auth"')).toMatchObject({ qop: true });
  });

  it.each([
    ["Digest realm=a, nonce=b, qop=auth-int", "algorithm=(none), qop=auth-int"],
    ["Digest realm=a, nonce=b, algorithm=SHA-512-256, qop=auth", "algorithm=SHA-512-256, qop=auth"],
    ["Digest qop=auth", "algorithm=(none), qop=auth, no realm, no nonce"],
  ])("throws an error that shows the unsupported challenge: %s", (header, reason) => {
    expect(() => choose(header)).toThrow(`The server's Digest challenge is not supported: ${reason}.`);
  });
});
