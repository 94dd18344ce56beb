import { describe, expect, it } from "vitest";
import { basic, post, tokenFixture } from "./token-fixture.js";

const grant = "grant_type=client_credentials";
const refused = (reason: string) => ({ kind: "refused", reason });
const other = `Basic ${btoa("other:s3cret")}`;

describe("a token", () => {
  it("is granted as in RFC 6749, in the format of MongoDB's tokens", () => {
    const { endpoint } = tokenFixture();
    const response = endpoint.token(post(grant));
    expect(response).toMatchObject({ kind: "granted", body: { expires_in: 3600, token_type: "Bearer" } });
    const text = response.kind === "granted" ? response.body.access_token : "";
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

  it("is valid until it expires", () => {
    const { endpoint, clock, issue } = tokenFixture({ lifetime: 60 });
    const token = issue();
    clock.now += 59_999;
    expect(endpoint.verify(token)).toMatchObject({ kind: "signed-in", account: { user: "id" } });
    clock.now += 1;
    expect(endpoint.verify(token)).toEqual(refused("expired"));
  });

  it.each(["", "x", "__proto__"])("is unknown if it was not issued: %j", (text) => {
    expect(tokenFixture().endpoint.verify(text)).toEqual(refused("unknown"));
  });

  it("is revoked when its account is deleted", () => {
    const { endpoint, accounts, issue } = tokenFixture();
    const token = issue();
    accounts.delete("id");
    expect(endpoint.verify(token)).toEqual(refused("revoked"));
  });

  it("remains valid beside others; the oldest is removed if there are too many", () => {
    const { endpoint, issue } = tokenFixture({ maxTokens: 3 });
    const otherToken = issue(other);
    const [first, second, third, fourth] = [issue(), issue(), issue(), issue()];
    expect(endpoint.verify(first)).toEqual(refused("unknown"));
    for (const each of [otherToken, second, third, fourth]) expect(endpoint.verify(each).kind).toBe("signed-in");
  });

  it("is removed before a valid one if it is revoked", () => {
    const { endpoint, issue } = tokenFixture({ maxTokens: 2 });
    const [first, second] = [issue(), issue()];
    endpoint.revoke(post(`token=${second}`));
    issue();
    expect(endpoint.verify(first).kind).toBe("signed-in");
    expect(endpoint.verify(second)).toEqual(refused("unknown"));
  });

  it("is removed when it has been expired for its lifetime", () => {
    const { endpoint, clock, issue } = tokenFixture({ lifetime: 60 });
    issue();
    clock.now += 120_000;
    issue(other);
    expect(endpoint.save()).toHaveLength(1);
  });
});

describe("revocation", () => {
  it("revokes a token, and can be repeated", () => {
    const { endpoint, issue } = tokenFixture();
    const [token, kept] = [issue(), issue()];
    for (const hint of ["access_token", "refresh_token", "x"]) {
      expect(endpoint.revoke(post(`token=${token}&token_type_hint=${hint}`))).toEqual({ kind: "revoked" });
    }
    expect(endpoint.verify(token)).toEqual(refused("revoked"));
    expect(endpoint.verify(kept).kind).toBe("signed-in");
  });

  it("doesn't reveal whether a token exists, and doesn't revoke a token of another client", () => {
    const { endpoint, issue } = tokenFixture();
    const token = issue(other);
    expect(endpoint.revoke(post(`token=${token}`, basic))).toEqual({ kind: "revoked" });
    expect(endpoint.revoke(post("token=x", basic))).toEqual({ kind: "revoked" });
    expect(endpoint.verify(token).kind).toBe("signed-in");
  });
});

describe("the saved state of a token endpoint", () => {
  it("can be restored", () => {
    const { endpoint, issue } = tokenFixture();
    const [token, ended] = [issue(), issue()];
    endpoint.revoke(post(`token=${ended}`));
    const saved = endpoint.save();
    const next = tokenFixture().endpoint;
    next.load(JSON.parse(JSON.stringify(saved)) as typeof saved);
    expect(next.save()).toEqual(saved);
    expect([next.verify(token).kind, next.verify(ended)]).toEqual(["signed-in", refused("revoked")]);
  });

  it.each([null, 1, [null, {}, { token: 1 }]])("is empty after loading an invalid one: %j", (saved) => {
    const { endpoint, issue } = tokenFixture();
    issue();
    endpoint.load(saved);
    expect(endpoint.save()).toEqual([]);
  });
});
