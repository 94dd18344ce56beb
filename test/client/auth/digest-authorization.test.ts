import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { digestAuthorization } from "../../../runtime/client/dist/auth/digest/digest-authorization.js";
import { chooseChallenge, type DigestChallenge } from "../../../runtime/client/dist/auth/digest/choose-challenge.js";

function challengeOf(header: string): DigestChallenge {
  const challenge = chooseChallenge(new Response(null, { status: 401, headers: { "www-authenticate": header } }));
  if (challenge === null) throw new Error("The header has no Digest challenge.");
  return challenge;
}

const mufasa = { username: "Mufasa", password: "Circle of Life", method: "GET", uri: "/dir/index.html", count: 1 };
const nonce = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";
const opaque = "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS";
const rfc = (algorithm: string) =>
  `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, nonce="${nonce}", opaque="${opaque}"`;

describe("the examples of RFC 7616 section 3.9.1", () => {
  const cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";

  it.each([
    ["MD5", "8ca523f5e9506fed4657c9700eebdbec"],
    ["SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"],
  ])("have the response of the RFC for %s", (algorithm, response) => {
    expect(digestAuthorization({ ...mufasa, challenge: challengeOf(rfc(algorithm)), nonce, cnonce })).toBe(
      `Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", algorithm=${algorithm}, nonce="${nonce}", ` +
        `nc=00000001, cnonce="${cnonce}", qop=auth, response="${response}", opaque="${opaque}"`,
    );
  });

  it("use the stronger algorithm if the server offers both", () => {
    expect(challengeOf(`${rfc("MD5")}, ${rfc("SHA-256")}`).algorithm).toBe("SHA-256");
    expect(challengeOf(`${rfc("SHA-256")}, ${rfc("MD5")}`).algorithm).toBe("SHA-256");
  });
});

it("returns the response of RFC 2617 for its example in section 3.5", () => {
  const nonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093";
  const challenge = challengeOf(
    `Digest realm="testrealm@host.com", qop="auth,auth-int", nonce="${nonce}", opaque="5ccc069c403ebaf9f0171e9517f40e41"`,
  );
  const authorization = digestAuthorization({
    ...mufasa,
    password: "Circle Of Life",
    challenge,
    nonce,
    cnonce: "0a4f113b",
  });
  expect(authorization).toContain('response="6629fae49393a05397450978507c4ef1"');
  expect(authorization).not.toContain("algorithm");
});

describe("digestAuthorization", () => {
  const hash = (algorithm: string) => (text: string) => createHash(algorithm).update(text).digest("hex");
  const input = { ...mufasa, nonce: "n", cnonce: "c" };

  it.each(["latin1", "utf8"] as const)("hashes the bytes of a realm in %s", (encoding) => {
    const md5 = (...parts: (string | Buffer)[]) => {
      const digest = createHash("md5");
      for (const part of parts) digest.update(part);
      return digest.digest("hex");
    };
    const bytes = Buffer.from("Zürich", encoding);
    // `fetch` decodes headers as Latin-1.
    const challenge = challengeOf(`Digest realm="${bytes.toString("latin1")}", nonce="n"`);
    const secret = md5("Mufasa:", bytes, ":Circle of Life");
    const authorization = digestAuthorization({ ...input, challenge });
    expect(authorization).toContain(`response="${md5(`${secret}:n:${md5("GET:/dir/index.html")}`)}"`);
    expect(authorization).toContain(`realm="${bytes.toString("latin1")}"`);
  });

  it.each(["", ', qop=""', ', qop=" , "'])("follows RFC 2069 without qop: %j", (qop) => {
    const md5 = hash("md5");
    const expected = md5(`${md5("Mufasa:r:Circle of Life")}:n:${md5("GET:/dir/index.html")}`);
    expect(digestAuthorization({ ...input, challenge: challengeOf(`Digest realm="r", nonce="n"${qop}`) })).toBe(
      `Digest username="Mufasa", realm="r", uri="/dir/index.html", nonce="n", response="${expected}"`,
    );
  });

  it.each([
    ["MD5-sess", "md5"],
    ["SHA-256-sess", "sha256"],
  ])("binds the secret to the first nonce of the session with %s", (algorithm, name) => {
    const h = hash(name);
    const secret = h(`${h("Mufasa:r:Circle of Life")}:first:c`);
    const expected = h(`${secret}:second:0000000a:c:auth:${h("GET:/dir/index.html")}`);
    const challenge = challengeOf(`Digest realm="r", nonce="first", qop=auth, algorithm=${algorithm}`);
    expect(digestAuthorization({ ...input, challenge, nonce: "second", count: 10 })).toContain(
      `response="${expected}"`,
    );
  });

  it("hashes the user name if the server requests it", () => {
    const challenge = challengeOf('Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256, userhash=true');
    const authorization = digestAuthorization({ ...input, challenge });
    expect(authorization).toContain(`username="${hash("sha256")("Mufasa:r")}"`);
    expect(authorization).toMatch(/, userhash=true$/);
  });

  it("hashes names and realms as UTF-8, and encodes a name that isn't ASCII by RFC 8187", () => {
    const md5 = hash("md5");
    const realm = Buffer.from("Bären").toString("latin1");
    const challenge = challengeOf(`Digest realm="${realm}", nonce="n", qop="auth", charset=UTF-8`);
    const authorization = digestAuthorization({ ...input, challenge, username: "J\u0061\u0308s'(ø)n", password: "pw" });
    const expected = md5(`${md5("J\u00e4s'(ø)n:Bären:pw")}:n:00000001:c:auth:${md5("GET:/dir/index.html")}`);
    expect(authorization).toContain(`username*=UTF-8''J%C3%A4s%27%28%C3%B8%29n, realm="${realm}"`);
    expect(authorization).toContain(`response="${expected}"`);
  });

  it("escapes quotes and backslashes", () => {
    const authorization = digestAuthorization({
      ...input,
      challenge: challengeOf('Digest realm="a\\"b\\\\c", nonce="n"'),
      username: 'x"\\',
    });
    expect(authorization).toContain('username="x\\"\\\\", realm="a\\"b\\\\c"');
  });

  it("spells the algorithm like the server", () => {
    expect(
      digestAuthorization({ ...input, challenge: challengeOf('Digest realm="r", nonce="n", algorithm="md5"') }),
    ).toContain("algorithm=md5,");
  });
});
