import { describe, expect, it } from "vitest";
import { digestFixture } from "./digest-fixture.js";

const signedIn = { kind: "signed-in" };
const stale = { kind: "refused", isStale: true };
const nc = (count: number) => ({ nc: count.toString(16).padStart(8, "0") });

describe("a nonce", () => {
  it("is accepted for many requests, each with a different count", () => {
    const { authenticate, nonce } = digestFixture();
    const one = nonce();
    for (const count of [1, 2, 3]) expect(authenticate(one, nc(count))).toMatchObject(signedIn);
    expect(authenticate(one, nc(2))).toEqual({ ...stale, reason: "nc 00000002 was used before or is too old." });
    expect(authenticate(one, nc(0))).toMatchObject(stale);
  });

  it("accepts counts out of order, each once, within the last 1024", () => {
    const { authenticate, nonce } = digestFixture();
    const one = nonce();
    for (const count of [5, 3, 1, 4, 2, 2000, 977]) expect(authenticate(one, nc(count))).toMatchObject(signedIn);
    for (const count of [3, 976, 977, 2000]) expect(authenticate(one, nc(count))).toMatchObject(stale);
    expect(authenticate(one, nc(0xffffffff))).toMatchObject(signedIn);
    expect(authenticate(one, nc(1999))).toMatchObject(stale);
  });

  it("accepts a skipped count as long as it is among the last 1024", () => {
    const { authenticate, nonce } = digestFixture();
    const [one, other] = [nonce(), nonce()];
    for (const count of [2, 1024, 1]) expect(authenticate(one, nc(count))).toMatchObject(signedIn);
    for (const count of [2, 1025]) expect(authenticate(other, nc(count))).toMatchObject(signedIn);
    expect(authenticate(other, nc(1))).toMatchObject(stale);
  });

  it("is not used up by a wrong response", () => {
    const { authenticate, nonce } = digestFixture();
    const one = nonce();
    expect(authenticate(one, {}, "wrong")).toMatchObject({ kind: "refused", isStale: false });
    expect(authenticate(one)).toMatchObject(signedIn);
  });

  it("is stale after it has expired, if the response is correct", () => {
    const { authenticate, nonce, clock } = digestFixture({ nonceLifetime: 1000 });
    const one = nonce();
    clock.now += 999;
    expect(authenticate(one, nc(1))).toMatchObject(signedIn);
    clock.now += 1;
    expect(authenticate(one, nc(2))).toEqual({ ...stale, reason: "The nonce has expired." });
    expect(authenticate(one, nc(2), "wrong")).toMatchObject({ isStale: false });
    expect(authenticate(nonce(), nc(1))).toMatchObject(signedIn);
  });

  it("is removed first if it is the least recently used", () => {
    const { authenticate, nonce } = digestFixture({ maxNonces: 2 });
    const [busy, idle] = [nonce(), nonce()];
    expect(authenticate(busy, nc(1))).toMatchObject(signedIn);
    nonce();
    expect(authenticate(idle, nc(1))).toMatchObject(stale);
    expect(authenticate(busy, nc(2))).toMatchObject(signedIn);
  });

  it("keeps its counts if it is issued twice", () => {
    const { authenticate, nonce } = digestFixture({ random: (length) => new Uint8Array(length) });
    expect(authenticate(nonce())).toMatchObject(signedIn);
    expect(authenticate(nonce())).toMatchObject(stale);
  });
});

describe("the saved state of a verifier", () => {
  it("does not grow with unanswered challenges", () => {
    const { verifier } = digestFixture({ maxNonces: 10 });
    for (let each = 0; each < 1000; each += 1) verifier.challenge(false);
    expect(verifier.save()).toHaveLength(10);
  });

  it("can be restored", () => {
    const { verifier, authenticate, nonce } = digestFixture();
    const one = nonce();
    authenticate(one, nc(3));
    const saved = verifier.save();
    const next = digestFixture();
    next.verifier.load(JSON.parse(JSON.stringify(saved)) as typeof saved);
    expect(next.verifier.save()).toEqual(saved);
    expect(next.authenticate(one, nc(3))).toMatchObject(stale);
    expect(next.authenticate(one, nc(2))).toMatchObject(signedIn);
  });

  const nonces = [
    { nonce: 1, issuedAt: 1, highest: 1 },
    { nonce: "a", issuedAt: "1", highest: 1 },
    { nonce: "a", issuedAt: 1, highest: null },
  ];

  it.each([null, 1, [null, {}, { nonce: 1 }], nonces])("is empty after loading an invalid one: %j", (saved) => {
    const { verifier, nonce } = digestFixture();
    nonce();
    verifier.load(saved);
    expect(verifier.save()).toEqual([]);
  });
});
