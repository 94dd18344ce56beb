import { describe, expect, it } from "vitest";
import { fakeServer, json } from "../support/fake-server.js";
import { connect, get } from "../support/connect-digest.js";
import { digestServer } from "../support/digest-server.js";

describe("Digest", () => {
  it.each(["MD5", "MD5-sess", "SHA-256", "SHA-256-sess"] as const)(
    "responds to a challenge with %s, and signs path and query",
    async (algorithm) => {
      const server = digestServer("private", { algorithm });
      expect(await get(connect(server), { q: "x y&'z" })).toEqual({ ok: true });
      expect(server.log).toEqual(["-", "n1/1"]);
    },
  );

  it("reuses the nonce with an increasing count, so that each call is one request", async () => {
    const server = digestServer();
    const connection = connect(server);
    for (let call = 0; call < 3; call += 1) await get(connection);
    expect(server.log).toEqual(["-", "n1/1", "n1/2", "n1/3"]);
  });

  it("requests one challenge for any number of parallel calls", async () => {
    const server = digestServer();
    const connection = connect(server);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => get.safe(connection)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(server.challenged()).toBe(1);
    expect(new Set(server.log).size).toBe(21);
  });

  it("sends a request again if its nonce is stale", async () => {
    const server = digestServer("private", { uses: 2 });
    const connection = connect(server);
    for (let call = 0; call < 3; call += 1) await get(connection);
    expect(server.log).toEqual(["-", "n1/1", "n1/2", "n1/3", "n2/1"]);
  });

  it.each([true, false])("supports nonces that can be used once, with stale=%s", async (saysStale) => {
    const server = digestServer("private", { uses: 1, saysStale });
    const connection = connect(server);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => get.safe(connection)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(server.log).toHaveLength(1 + 10 + 9);
  });

  it("sends a request again if its nonce is from an earlier call, even if the challenge isn't marked stale", async () => {
    const server = digestServer("private", { uses: 1, saysStale: false });
    const connection = connect(server);
    await get(connection);
    expect(await get(connection)).toEqual({ ok: true });
    expect(server.log).toEqual(["-", "n1/1", "n1/2", "n2/1"]);
  });

  it("returns the 401 after a second stale nonce", async () => {
    const server = digestServer("private", { uses: 0 });
    expect(await get.safe(connect(server))).toMatchObject({ status: 401 });
    expect(server.log).toEqual(["-", "n1/1", "n2/1"]);
  });

  it("uses the next nonce that the server announces", async () => {
    const server = digestServer("private", { announces: true, uses: 1 });
    const connection = connect(server);
    for (let call = 0; call < 3; call += 1) await get(connection);
    expect(server.log).toEqual(["-", "n1/1", "n2/1", "n3/1"]);
  });

  it("returns the 401 to a wrong password after one try", async () => {
    const server = digestServer("another");
    const connection = connect(server);
    expect(await get.safe(connection)).toMatchObject({ status: 401, error: { errorCode: "UNAUTHORIZED" } });
    expect(server.log).toHaveLength(2);
    expect(await get.safe(connection)).toMatchObject({ status: 401 });
    expect(server.log).toHaveLength(4);
  });

  it("doesn't send a call again if the challenge has the same nonce", async () => {
    const headers = { "www-authenticate": 'Digest realm="r", nonce="same", qop="auth"' };
    const server = fakeServer((_, count) => (count === 2 ? json({}) : json({}, { status: 401, headers })));
    const connection = connect(server);
    await get(connection);
    expect(await get.safe(connection)).toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(3);
  });

  it("sends no Authorization header without a challenge", async () => {
    const server = fakeServer(() => json({}));
    const connection = connect(server);
    await Promise.all([get(connection), get(connection), get(connection)]);
    expect(server.requests.some(({ headers }) => headers.has("authorization"))).toBe(false);
  });

  it("returns a 401 without a Digest challenge", async () => {
    const server = fakeServer(() => json({}, { status: 401, headers: { "www-authenticate": "Bearer" } }));
    expect(await get.safe(connect(server))).toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(1);
  });

  it("rejects all parallel calls if the challenge is not supported", async () => {
    const headers = { "www-authenticate": 'Digest realm="r", nonce="n", qop="auth-int"' };
    const connection = connect(fakeServer(() => json({}, { status: 401, headers })));
    for (const result of await Promise.allSettled([get(connection), get(connection)])) {
      expect(result).toMatchObject({
        status: "rejected",
        reason: { name: "AuthenticationError", status: null, code: null },
      });
    }
  });
});
