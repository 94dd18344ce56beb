import { describe, expect, it } from "vitest";
import { constantTimeEqual } from "../../../runtime/mock/dist/auth/constant-time-equal.js";
import { hasPassword } from "../../../runtime/mock/dist/auth/has-password.js";
import { readApiKey } from "../../../runtime/mock/dist/auth/read-api-key.js";
import { readBasic } from "../../../runtime/mock/dist/auth/read-basic.js";
import { readBearer } from "../../../runtime/mock/dist/auth/read-bearer.js";
import { mockRequest } from "./mock-request.js";
import { cpuMs } from "../../support/cpu-ms.js";

const withHeaders = (headers: Readonly<Record<string, string>>) => mockRequest({ headers });
const base64 = (text: string, encoding: "utf8" | "latin1" = "utf8") => Buffer.from(text, encoding).toString("base64");

describe("Basic authorization", () => {
  it.each([
    [`Basic ${base64("u:p")}`, "u", "p"],
    [` bAsIc   ${base64("u:p").replace(/=+$/, "")} `, "u", "p"],
    [`Basic ${base64("ü:p:ä😀")}`, "ü", "p:ä😀"],
    [`Basic ${base64("ü:ä", "latin1")}`, "ü", "ä"],
    [`Basic ${base64("\ufeffu:\0")}`, "\ufeffu", "\0"],
    [`Basic ${base64(":")}`, "", ""],
  ])("is parsed: %s", (authorization, user, password) =>
    expect(readBasic(withHeaders({ authorization }))).toEqual({ user, password }),
  );

  it.each(["", "Basic", "Basic ", `Basic ${base64("up")}`, "Basic a", "Basic u:p", "Basic ~~~~", "Bearer dTpw"])(
    "is missing or malformed in %j",
    (authorization) => expect(readBasic(withHeaders({ authorization }))).toBeNull(),
  );
});

describe("a bearer token", () => {
  it.each(["Bearer a.b-c_d~e+f/==", "bearer   a.b-c_d~e+f/== "])("is parsed: %s", (authorization) =>
    expect(readBearer(withHeaders({ authorization }))).toBe("a.b-c_d~e+f/=="),
  );

  it.each(["", "Bearer", "Bearer ", "Bearer a b", "Bearer a, Bearer b", "Bearer é", "Basic abc", "Bearer=abc"])(
    "is missing or malformed in %j",
    (authorization) => expect(readBearer(withHeaders({ authorization }))).toBeNull(),
  );
});

it.each([" ", "=", "a", "a=", ",", "a ", ";", "k=;"])(
  "parsing credentials takes little time for 100 kB of %j",
  (unit) => {
    const hostile = unit.repeat(100_000 / unit.length) + "!";
    const startedAt = cpuMs();
    for (const scheme of ["", "Basic ", "Bearer "]) {
      const request = withHeaders({ authorization: scheme + hostile, cookie: hostile });
      expect([readBasic(request), readBearer(request)]).toEqual([null, null]);
      readApiKey(request, { in: "cookie", name: "key" });
    }
    expect(cpuMs() - startedAt).toBeLessThan(2000);
  },
);

describe("an API key", () => {
  it("is read from a header, in whatever case the document writes its name", () => {
    expect(readApiKey(withHeaders({ "x-key": "k" }), { in: "header", name: "X-Key" })).toBe("k");
    expect(readApiKey(mockRequest(), { in: "header", name: "X-Key" })).toBeNull();
  });

  it.each([
    ["/?key=a%20b%2Bc+d", "a b+c d"],
    ["/x?y=1&key=1&key=2", "1"],
    ["/?k%65y=%E0%A4%A?&", "%E0%A4%A?"],
    ["/?key", ""],
    ["/?Key=1", null],
    ["/key=1", null],
  ])("is read from the query of %s", (target, key) =>
    expect(readApiKey(mockRequest({ target }), { in: "query", name: "key" })).toBe(key),
  );

  it.each([
    ["key=a%20b=", "a%20b="],
    ["a=1; key=2; key=3", "2"],
    ["a=1,key=2", "2"],
    ["akey=1;key=", ""],
    ["Key=1; key", null],
  ])("is read from the cookies %s", (cookie, key) =>
    expect(readApiKey(withHeaders({ cookie }), { in: "cookie", name: "key" })).toBe(key),
  );
});

describe("a password", () => {
  it.each([
    ["", "", true],
    ["abc", "abc", true],
    ["abc", "abd", false],
    ["abc", "abcd", false],
    ["abcd", "abc", false],
    ["abc\0", "abc", false],
    ["", "a", false],
    ["ä", "Ť", false],
  ])("%j equals %j: %s", (received, expected, isEqual) => expect(constantTimeEqual(received, expected)).toBe(isEqual));

  it("is checked against all passwords of an account, and never accepted without an account or passwords", () => {
    const account = { user: "u", passwords: ["a", "b"], entity: null };
    expect(["a", "b", "c", ""].map((each) => hasPassword(account, each))).toEqual([true, true, false, false]);
    expect([hasPassword({ ...account, passwords: [] }, ""), hasPassword(null, "")]).toEqual([false, false]);
  });
});
