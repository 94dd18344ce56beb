import { describe, expect, it } from "vitest";
import { digest } from "../../../runtime/client/dist/codegen/v1.js";
import type { DigestVerifierOptions } from "../../../runtime/mock/dist/auth/digest/digest-verifier.js";
import { connect, get } from "../../client/support/connect-digest.js";
import { type FakeServer, fakeServer, json } from "../../client/support/fake-server.js";
import { digestFixture, type DigestFixture } from "./digest-fixture.js";

interface DigestServer extends FakeServer, Pick<DigestFixture, "clock"> {
  /** The verdict on each request: `absent`, `signed-in`, `refused`, or `stale`. */
  readonly log: string[];
}

function digestServer(options: Partial<DigestVerifierOptions> = {}): DigestServer {
  const { verifier, clock, accounts } = digestFixture(options);
  accounts.set('J"ä\\s', { user: 'J"ä\\s', passwords: ["pä:ss"], entity: null });
  const log: string[] = [];
  const server = fakeServer(async ({ method, url, headers }) => {
    // Makes requests arrive in a different order than they were sent.
    await new Promise((resolve) => setTimeout(resolve, (log.length * 7) % 5));
    const { pathname, search } = new URL(url);
    const verdict = verifier.verify({
      method,
      target: pathname + search,
      header: (name) => headers.get(name),
      body: null,
      address: "::1",
    });
    const isStale = verdict.kind === "refused" && verdict.isStale;
    log.push(isStale ? "stale" : verdict.kind);
    if (verdict.kind === "signed-in") return json({ ok: true });
    return json({}, { status: 401, headers: { "www-authenticate": verifier.challenge(isStale) } });
  });
  return { ...server, log, clock };
}

describe("Almanac's client", () => {
  it.each(["MD5", "SHA-256"] as const)("signs in with %s for a URL with a query", async (algorithm) => {
    const server = digestServer({ algorithm });
    const connection = connect(server);
    for (const q of ["x y&'z", '"%ü']) expect(await get(connection, { q })).toEqual({ ok: true });
    expect(server.log).toEqual(["absent", "signed-in", "signed-in"]);
  });

  it("signs in with a non-ASCII user name", async () => {
    const server = digestServer();
    const auth = digest({ username: 'J"ä\\s', password: "pä:ss" });
    expect(await get(connect(server, auth))).toEqual({ ok: true });
  });

  it("signs in once for many parallel calls", async () => {
    const server = digestServer();
    const connection = connect(server);
    await Promise.all(Array.from({ length: 50 }, () => get(connection)));
    expect(server.log.filter((each) => each !== "signed-in")).toEqual(["absent"]);
  });

  it("retries with a new nonce when the nonce has expired", async () => {
    const server = digestServer({ nonceLifetime: 1000 });
    const connection = connect(server);
    await get(connection);
    server.clock.now += 1000;
    await get(connection);
    expect(server.log).toEqual(["absent", "signed-in", "stale", "signed-in"]);
  });

  it("gives up if the password is wrong", async () => {
    const server = digestServer();
    const auth = digest({ publicKey: "public", privateKey: "wrong" });
    expect(await get.safe(connect(server, auth))).toMatchObject({ ok: false, status: 401 });
    expect(server.log).toEqual(["absent", "refused"]);
  });
});
