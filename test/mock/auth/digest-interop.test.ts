import { describe, expect, it } from "vitest";
import { digest } from "../../../runtime/client/dist/codegen/v1.js";
import type { DigestVerifierOptions } from "../../../runtime/mock/dist/auth/digest/digest-verifier.js";
import { connect, get } from "../../client/support/connect-digest.js";
import { type FakeServer, fakeServer, json } from "../../client/support/fake-server.js";
import { digestDesk, type DigestDesk } from "./digest-desk.js";

interface GuardedServer extends FakeServer, Pick<DigestDesk, "clock"> {
  /** What became of each request: `absent`, `signed-in`, `refused`, or `stale`. */
  readonly log: string[];
}

function guardedServer(options: Partial<DigestVerifierOptions> = {}): GuardedServer {
  const { guard, clock, accounts } = digestDesk(options);
  accounts.set('J"ä\\s', { user: 'J"ä\\s', passwords: ["pä:ss"], entity: null });
  const log: string[] = [];
  const server = fakeServer(async ({ method, url, headers }) => {
    // Requests arrive in another order than that in which they were sent.
    await new Promise((resolve) => setTimeout(resolve, (log.length * 7) % 5));
    const { pathname, search } = new URL(url);
    const verdict = guard.verify({
      method,
      target: pathname + search,
      header: (name) => headers.get(name),
      body: null,
      address: "::1",
    });
    const isStale = verdict.kind === "refused" && verdict.isStale;
    log.push(isStale ? "stale" : verdict.kind);
    if (verdict.kind === "signed-in") return json({ ok: true });
    return json({}, { status: 401, headers: { "www-authenticate": guard.challenge(isStale) } });
  });
  return { ...server, log, clock };
}

describe("Almanac's client", () => {
  it.each(["MD5", "SHA-256"] as const)("signs in with %s, query and all", async (algorithm) => {
    const server = guardedServer({ algorithm });
    const connection = connect(server);
    for (const q of ["x y&'z", '"%ü']) expect(await get(connection, { q })).toEqual({ ok: true });
    expect(server.log).toEqual(["absent", "signed-in", "signed-in"]);
  });

  it("signs in with a name that is not ASCII", async () => {
    const server = guardedServer();
    const auth = digest({ username: 'J"ä\\s', password: "pä:ss" });
    expect(await get(connect(server, auth))).toEqual({ ok: true });
  });

  it("signs in once for many calls at a time", async () => {
    const server = guardedServer();
    const connection = connect(server);
    await Promise.all(Array.from({ length: 50 }, () => get(connection)));
    expect(server.log.filter((each) => each !== "signed-in")).toEqual(["absent"]);
  });

  it("recovers when the nonce has expired", async () => {
    const server = guardedServer({ nonceLifetime: 1000 });
    const connection = connect(server);
    await get(connection);
    server.clock.now += 1000;
    await get(connection);
    expect(server.log).toEqual(["absent", "signed-in", "stale", "signed-in"]);
  });

  it("gives up where the password is wrong", async () => {
    const server = guardedServer();
    const auth = digest({ publicKey: "public", privateKey: "wrong" });
    expect(await get.safe(connect(server, auth))).toMatchObject({ ok: false, status: 401 });
    expect(server.log).toEqual(["absent", "refused"]);
  });
});
