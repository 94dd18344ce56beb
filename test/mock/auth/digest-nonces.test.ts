import { describe, expect, it } from "vitest";
import { digestDesk } from "./digest-desk.js";

const signedIn = { kind: "signed-in" };
const stale = { kind: "refused", isStale: true };
const nc = (count: number) => ({ nc: count.toString(16).padStart(8, "0") });

describe("a nonce", () => {
  it("is good for many requests, each with a count of its own", () => {
    const { answer, nonce } = digestDesk();
    const one = nonce();
    for (const count of [1, 2, 3]) expect(answer(one, nc(count))).toMatchObject(signedIn);
    expect(answer(one, nc(2))).toEqual({ ...stale, reason: "nc 00000002 was used before, or is too old" });
    expect(answer(one, nc(0))).toMatchObject(stale);
  });

  it("takes counts that overtake one another, each once, within the last 1024", () => {
    const { answer, nonce } = digestDesk();
    const one = nonce();
    for (const count of [5, 3, 1, 4, 2, 2000, 977]) expect(answer(one, nc(count))).toMatchObject(signedIn);
    for (const count of [3, 976, 977, 2000]) expect(answer(one, nc(count))).toMatchObject(stale);
    expect(answer(one, nc(0xffffffff))).toMatchObject(signedIn);
    expect(answer(one, nc(1999))).toMatchObject(stale);
  });

  it("is not used up by an answer that is wrong", () => {
    const { answer, nonce } = digestDesk();
    const one = nonce();
    expect(answer(one, {}, "wrong")).toMatchObject({ kind: "refused", isStale: false });
    expect(answer(one)).toMatchObject(signedIn);
  });

  it("that has expired is stale, where the answer is right", () => {
    const { answer, nonce, clock } = digestDesk({ nonceLifetime: 1000 });
    const one = nonce();
    clock.now += 999;
    expect(answer(one, nc(1))).toMatchObject(signedIn);
    clock.now += 1;
    expect(answer(one, nc(2))).toEqual({ ...stale, reason: "the nonce has expired" });
    expect(answer(one, nc(2), "wrong")).toMatchObject({ isStale: false });
    expect(answer(nonce(), nc(1))).toMatchObject(signedIn);
  });

  it("that has been idle for longest is forgotten first", () => {
    const { answer, nonce } = digestDesk({ maxNonces: 2 });
    const [busy, idle] = [nonce(), nonce()];
    expect(answer(busy, nc(1))).toMatchObject(signedIn);
    nonce();
    expect(answer(idle, nc(1))).toMatchObject(stale);
    expect(answer(busy, nc(2))).toMatchObject(signedIn);
  });

  it("that is drawn twice keeps its counts", () => {
    const { answer, nonce } = digestDesk({ random: (length) => new Uint8Array(length) });
    expect(answer(nonce())).toMatchObject(signedIn);
    expect(answer(nonce())).toMatchObject(stale);
  });
});

describe("what a guard has saved", () => {
  it("does not grow with challenges that nobody answers", () => {
    const { guard } = digestDesk({ maxNonces: 10 });
    for (let each = 0; each < 1000; each += 1) guard.challenge(false);
    expect(guard.save()).toHaveLength(10);
  });

  it("brings it back to the same state", () => {
    const { guard, answer, nonce } = digestDesk();
    const one = nonce();
    answer(one, nc(3));
    const saved = guard.save();
    const next = digestDesk();
    next.guard.load(JSON.parse(JSON.stringify(saved)) as typeof saved);
    expect(next.guard.save()).toEqual(saved);
    expect(next.answer(one, nc(3))).toMatchObject(stale);
    expect(next.answer(one, nc(2))).toMatchObject(signedIn);
  });

  it.each([null, 1, [null, {}, { nonce: 1 }]])("may be nothing, and then there is nothing: %j", (saved) => {
    const { guard, nonce } = digestDesk();
    nonce();
    guard.load(saved);
    expect(guard.save()).toEqual([]);
  });
});
