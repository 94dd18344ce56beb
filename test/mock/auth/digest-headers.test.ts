import { describe, expect, it } from "vitest";
import { readDigest } from "../../../runtime/mock/dist/auth/digest/read-digest.js";
import { digestDesk } from "./digest-desk.js";
import { mockRequest } from "./mock-request.js";
import { cpuMs } from "../../support/cpu-ms.js";

const rest = 'realm="r", nonce="n", uri="/", response="x"';
const read = (header: string | null) => {
  const reading = readDigest(header);
  return reading.kind === "answer" ? reading.answer : reading.kind;
};

describe("an Authorization header", () => {
  it.each([null, "", "Basic eDp5", "Bearer x", "Digestive x=y", 'x="Digest"'])(
    "that is not Digest is none: %s",
    (header) => expect(read(header)).toBe("absent"),
  );

  it.each([
    ["Digest", 'DIGEST username="u", qop=auth, nc=00000001, cnonce="c", algorithm=MD5, '],
    ["quoted words", 'Digest username="u", qop="auth", nc="00000001", cnonce=c, algorithm="MD5", '],
    ["no spaces", 'Digest username="u",qop=auth,nc=00000001,cnonce="c",algorithm=MD5,'],
    ["many spaces", '  Digest\t username = "u" ,, qop= auth , nc =00000001,cnonce="c"  ,algorithm=MD5 , ,'],
  ])("is read in any spelling: %s", (_, start) => {
    const use = { qop: "auth", nc: "00000001", cnonce: "c" };
    const answer = { user: "u", realm: "r", nonce: "n", uri: "/", response: "x", algorithm: "MD5", use };
    expect(read(start + rest)).toEqual(answer);
  });

  it.each([
    ['username="a\\"b\\\\, c=\\"d\\""', 'a"b\\, c="d"'],
    ["username*=UTF-8''J%C3%A4s%27n", "Jäs'n"],
    ["username*=utf-8'de'J%C3%A4s", "Jäs"],
    [`username="${Buffer.from("Jäs").toString("latin1")}"`, "Jäs"],
    ['username="J\u00e4s"', "Jäs"],
    ['username=""', ""],
  ])("has a name in %s", (name, user) => expect(read(`Digest ${name}, ${rest}`)).toMatchObject({ user }));

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
  ])("that is malformed is refused: %s", (start) => expect(read(`Digest ${start}${rest}`)).toBe("malformed"));

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
  ])("of 100 kB of %j is done with at once", (unit) => {
    const { guard } = digestDesk();
    const hostile = unit.repeat(100_000 / unit.length);
    const startedAt = cpuMs();
    for (const start of ["", "Digest ", 'Digest username="', 'Digest username="u", uri='])
      expect(guard.verify(mockRequest({ headers: { authorization: start + hostile } })).kind).not.toBe("signed-in");
    expect(cpuMs() - startedAt).toBeLessThan(2000);
  });

  it("of 10,000 parameters is done with at once", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `p${index}=x`).join(",");
    const startedAt = cpuMs();
    expect(read(`Digest username=u, __proto__=x, constructor=y, ${many}, ${rest}`)).toMatchObject({ user: "u" });
    expect(cpuMs() - startedAt).toBeLessThan(2000);
  });
});
