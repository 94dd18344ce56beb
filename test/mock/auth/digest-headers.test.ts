import { describe, expect, it } from "vitest";
import { readDigest } from "../../../runtime/mock/dist/auth/digest/read-digest.js";
import { digestFixture } from "./digest-fixture.js";
import { mockRequest } from "./mock-request.js";
import { cpuMs } from "../../support/cpu-ms.js";

const rest = 'realm="r", nonce="n", uri="/", response="x"';
const read = (header: string | null) => {
  const parsed = readDigest(header);
  return parsed.kind === "credentials" ? parsed.credentials : parsed.kind;
};

describe("the parser of Authorization headers", () => {
  it.each([null, "", "Basic eDp5", "Bearer x", "Digestive x=y", 'x="Digest"'])(
    "ignores a header that isn't Digest: %s",
    (header) => expect(read(header)).toBe("absent"),
  );

  it.each([
    ["Digest", 'DIGEST username="u", qop=auth, nc=00000001, cnonce="c", algorithm=MD5, '],
    ["quoted values", 'Digest username="u", qop="auth", nc="00000001", cnonce=c, algorithm="MD5", '],
    ["no spaces", 'Digest username="u",qop=auth,nc=00000001,cnonce="c",algorithm=MD5,'],
    ["many spaces", '  Digest\t username = "u" ,, qop= auth , nc =00000001,cnonce="c"  ,algorithm=MD5 , ,'],
  ])("accepts any spelling: %s", (_, start) => {
    const protection = { qop: "auth", nc: "00000001", cnonce: "c" };
    const credentials = { user: "u", realm: "r", nonce: "n", uri: "/", response: "x", algorithm: "MD5", protection };
    expect(read(start + rest)).toEqual(credentials);
  });

  it.each([
    ['username="a\\"b\\\\, c=\\"d\\""', 'a"b\\, c="d"'],
    ["username*=UTF-8''J%C3%A4s%27n", "Jäs'n"],
    ["username*=utf-8'de'J%C3%A4s", "Jäs"],
    [`username="${Buffer.from("Jäs").toString("latin1")}"`, "Jäs"],
    ['username="J\u00e4s"', "Jäs"],
    ['username=""', ""],
  ])("decodes the user name of %s", (name, user) => expect(read(`Digest ${name}, ${rest}`)).toMatchObject({ user }));

  it.each([
    "",
    "username*=UTF-8''%E0%A4%A, ",
    "username*=ISO-8859-1''x, ",
    'username="u", username="v", ',
    'username="u", realm="r", ',
    'username="u" ',
    'username="u", "x", ',
    'username="u", x, ',
    'username="u", x=, ',
    'username="u, ',
    'username="u", =, ',
  ])("rejects a malformed header: %s", (start) => expect(read(`Digest ${start}${rest}`)).toBe("malformed"));

  it.each([
    ",",
    '"',
    '\\"',
    '="',
    'a="',
    "a=,",
    "a",
    " ",
    "\t,",
    '"\\',
    "a ",
    "é",
    "\u{1f600}",
    "a=b ",
    'a="\\a\\',
    "username*=UTF-8''%",
  ])("takes little time for 100 kB of %j", (unit) => {
    const { verifier } = digestFixture();
    const hostile = unit.repeat(100_000 / unit.length);
    const startedAt = cpuMs();
    for (const start of ["", "Digest ", 'Digest username="', 'Digest username="u", uri='])
      expect(verifier.verify(mockRequest({ headers: { authorization: start + hostile } })).kind).not.toBe("signed-in");
    expect(cpuMs() - startedAt).toBeLessThan(2000);
  });

  it("takes little time for 10,000 parameters", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `p${index}=x`).join(",");
    const startedAt = cpuMs();
    expect(read(`Digest username=u, __proto__=x, constructor=y, ${many}, ${rest}`)).toMatchObject({ user: "u" });
    expect(cpuMs() - startedAt).toBeLessThan(2000);
  });
});
