import { describe, expect, it } from "vitest";
import { basic, post, tokenDeskOf } from "./token-desk-of.js";

const grant = "grant_type=client_credentials";
const refused = (reason: string) => ({ kind: "refused", reason });
const other = `Basic ${btoa("other:s3cret")}`;

describe("a token", () => {
  it("is granted as RFC 6749 has it, and looks like MongoDB's", () => {
    const { desk } = tokenDeskOf();
    const answer = desk.token(post(grant));
    expect(answer).toMatchObject({ kind: "granted", body: { expires_in: 3600, token_type: "Bearer" } });
    const text = answer.kind === "granted" ? answer.body.access_token : "";
    expect(text).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{176}$/);
    const [header, claims] = text.split(".").map((part) => Buffer.from(part, "base64url").toString());
    expect(header).toBe('{"alg":"ES512","typ":"JWT"}');
    expect(JSON.parse(claims ?? "")).toEqual({
      iss: "almanac-mock",
      sub: "id",
      iat: 1_700_000_000,
      exp: 1_700_003_600,
    });
  });

  it("lets its bearer in until it expires", () => {
    const { desk, clock, issue } = tokenDeskOf({ lifetime: 60 });
    const token = issue();
    clock.now += 59_999;
    expect(desk.verify(token)).toMatchObject({ kind: "signed-in", account: { user: "id" } });
    clock.now += 1;
    expect(desk.verify(token)).toEqual(refused("expired"));
  });

  it.each(["", "x", "__proto__"])("that is not one is unknown: %j", (text) => {
    expect(tokenDeskOf().desk.verify(text)).toEqual(refused("unknown"));
  });

  it("lets nobody in when its account has been deleted", () => {
    const { desk, accounts, issue } = tokenDeskOf();
    const token = issue();
    accounts.delete("id");
    expect(desk.verify(token)).toEqual(refused("revoked"));
  });

  it("is good beside others, and the oldest is forgotten when there are too many", () => {
    const { desk, issue } = tokenDeskOf({ maxTokens: 3 });
    const elsewhere = issue(other);
    const [first, second, third, fourth] = [issue(), issue(), issue(), issue()];
    expect(desk.verify(first)).toEqual(refused("unknown"));
    for (const each of [elsewhere, second, third, fourth]) expect(desk.verify(each).kind).toBe("signed-in");
  });

  it("that is dead is forgotten before one that is not", () => {
    const { desk, issue } = tokenDeskOf({ maxTokens: 2 });
    const [first, second] = [issue(), issue()];
    desk.revoke(post(`token=${second}`));
    issue();
    expect(desk.verify(first).kind).toBe("signed-in");
    expect(desk.verify(second)).toEqual(refused("unknown"));
  });

  it("is forgotten long after it has expired", () => {
    const { desk, clock, issue } = tokenDeskOf({ lifetime: 60 });
    issue();
    clock.now += 120_000;
    issue(other);
    expect(desk.save()).toHaveLength(1);
  });
});

describe("revocation", () => {
  it("ends a token, and may be repeated", () => {
    const { desk, issue } = tokenDeskOf();
    const [token, kept] = [issue(), issue()];
    for (const hint of ["access_token", "refresh_token", "x"]) {
      expect(desk.revoke(post(`token=${token}&token_type_hint=${hint}`))).toEqual({ kind: "revoked" });
    }
    expect(desk.verify(token)).toEqual(refused("revoked"));
    expect(desk.verify(kept).kind).toBe("signed-in");
  });

  it("does not tell whether there is such a token, and leaves another client's alone", () => {
    const { desk, issue } = tokenDeskOf();
    const token = issue(other);
    expect(desk.revoke(post(`token=${token}`, basic))).toEqual({ kind: "revoked" });
    expect(desk.revoke(post("token=x", basic))).toEqual({ kind: "revoked" });
    expect(desk.verify(token).kind).toBe("signed-in");
  });
});

describe("what a desk has saved", () => {
  it("brings it back to the same state", () => {
    const { desk, issue } = tokenDeskOf();
    const [token, ended] = [issue(), issue()];
    desk.revoke(post(`token=${ended}`));
    const saved = desk.save();
    const next = tokenDeskOf().desk;
    next.load(JSON.parse(JSON.stringify(saved)) as typeof saved);
    expect(next.save()).toEqual(saved);
    expect([next.verify(token).kind, next.verify(ended)]).toEqual(["signed-in", refused("revoked")]);
  });

  it.each([null, 1, [null, {}, { token: 1 }]])("may be nothing, and then there is nothing: %j", (saved) => {
    const { desk, issue } = tokenDeskOf();
    issue();
    desk.load(saved);
    expect(desk.save()).toEqual([]);
  });
});
