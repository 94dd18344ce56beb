import { describe, expect, it } from "vitest";
import { fakeServer, json } from "../support/fake-server.js";
import { connect, get } from "../support/connect-digest.js";
import { digestServer } from "../support/digest-server.js";

describe("Digest", () => {
  it.each(["MD5", "MD5-sess", "SHA-256", "SHA-256-sess"] as const)(
    "with %s answers the challenge and signs path and query",
    async (algorithm) => {
      const server = digestServer("private", { algorithm });
      expect(await get(connect(server), { q: "x y&'z" })).toEqual({ ok: true });
      expect(server.log).toEqual(["-", "n1/1"]);
    },
  );

  it("keeps the nonce, with a rising count and one request for each call", async () => {
    const server = digestServer();
    const connection = connect(server);
    for (let call = 0; call < 3; call += 1) await get(connection);
    expect(server.log).toEqual(["-", "n1/1", "n1/2", "n1/3"]);
  });

  it("fetches one challenge however many calls begin at once", async () => {
    const server = digestServer();
    const connection = connect(server);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => get.safe(connection)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(server.challenged()).toBe(1);
    expect(new Set(server.log).size).toBe(21);
  });

  it("recovers from a stale nonce", async () => {
    const server = digestServer("private", { uses: 2 });
    const connection = connect(server);
    for (let call = 0; call < 3; call += 1) await get(connection);
    expect(server.log).toEqual(["-", "n1/1", "n1/2", "n1/3", "n2/1"]);
  });

  it.each([true, false])(
    "copes with nonces that are good for one request each, called stale or not: %s",
    async (saysStale) => {
      const server = digestServer("private", { uses: 1, saysStale });
      const connection = connect(server);
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => get.safe(connection)));
      expect(outcomes.every(({ ok }) => ok)).toBe(true);
      expect(server.log).toHaveLength(1 + 10 + 9);
    },
  );

  it("recovers from an old nonce though the server does not call it stale", async () => {
    const server = digestServer("private", { uses: 1, saysStale: false });
    const connection = connect(server);
    await get(connection);
    expect(await get(connection)).toEqual({ ok: true });
    expect(server.log).toEqual(["-", "n1/1", "n1/2", "n2/1"]);
  });

  it("gives up after a second stale nonce", async () => {
    const server = digestServer("private", { uses: 0 });
    expect(await get.safe(connect(server))).toMatchObject({ status: 401 });
    expect(server.log).toEqual(["-", "n1/1", "n2/1"]);
  });

  it("uses the nonce that the server announces", async () => {
    const server = digestServer("private", { announces: true, uses: 1 });
    const connection = connect(server);
    for (let call = 0; call < 3; call += 1) await get(connection);
    expect(server.log).toEqual(["-", "n1/1", "n2/1", "n3/1"]);
  });

  it("with a wrong password gives the 401 to the caller instead of trying for ever", async () => {
    const server = digestServer("another");
    const connection = connect(server);
    expect(await get.safe(connection)).toMatchObject({ status: 401, error: { errorCode: "UNAUTHORIZED" } });
    expect(server.log).toHaveLength(2);
    expect(await get.safe(connection)).toMatchObject({ status: 401 });
    expect(server.log).toHaveLength(4);
  });

  it("does not repeat a call that is refused with the nonce it was sent with", async () => {
    const headers = { "www-authenticate": 'Digest realm="r", nonce="same", qop="auth"' };
    const server = fakeServer((_, count) => (count === 2 ? json({}) : json({}, { status: 401, headers })));
    const connection = connect(server);
    await get(connection);
    expect(await get.safe(connection)).toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(3);
  });

  it("asks nothing of a server that asks nothing", async () => {
    const server = fakeServer(() => json({}));
    const connection = connect(server);
    await Promise.all([get(connection), get(connection), get(connection)]);
    expect(server.requests.some(({ headers }) => headers.has("authorization"))).toBe(false);
  });

  it("leaves a 401 without a Digest challenge to the caller", async () => {
    const server = fakeServer(() => json({}, { status: 401, headers: { "www-authenticate": "Bearer" } }));
    expect(await get.safe(connect(server))).toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(1);
  });

  it("reports a challenge that it cannot answer, to all who wait for it", async () => {
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
