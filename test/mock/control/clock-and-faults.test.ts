import { beforeEach, expect, test } from "vitest";
import { Clock } from "../../../runtime/mock/dist/state/clock.js";
import { createShelves } from "./shelves.js";

const { mock, call, control } = await createShelves({ now: "2027-01-01T00:00:00Z" });

beforeEach(() => mock.reset());

test("the clock is set, and rejects what isn't a time", () => {
  const post = (body: unknown): unknown => control("POST clock", { body });
  expect(post({ set: "2028-02-29T12:00:00+01:00" })).toMatchObject({ body: { now: "2028-02-29T11:00:00.000Z" } });
  expect(post({ set: "2026-05-01" })).toMatchObject({ body: { now: "2026-05-01T00:00:00.000Z" } });
  expect(control("GET clock").body).toEqual({ now: "2026-05-01T00:00:00.000Z", frozen: true });
  for (const body of [
    { set: "tomorrow" },
    { set: "2027-13-01" },
    { set: "2027-02-30" },
    { set: "2027-04-31T00:00:00Z" },
    {},
    { set: "2027-01-01", advance: "1h" },
    { frozen: 1 },
  ])
    expect(post(body)).toMatchObject({ status: 400 });
});

test("a clock that follows another one is frozen and resumed without a jump, and a snapshot keeps that", () => {
  let real = 1000;
  const clock = new Clock(5000, () => real);
  real += 100;
  expect([clock.now(), clock.isFrozen]).toEqual([5100, false]);
  clock.freeze();
  real += 100;
  clock.advance(10);
  expect([clock.now(), clock.isFrozen]).toEqual([5110, true]);
  const saved = clock.save();
  clock.resume();
  real += 5;
  expect([clock.now(), clock.isFrozen]).toEqual([5115, false]);
  const other = new Clock(0, () => real);
  other.load(saved);
  real += 50;
  expect([other.now(), other.isFrozen]).toEqual([5110, true]);
  other.load(0);
  expect(other.isFrozen).toBe(false);
});

test("a snapshot of a frozen clock can be restored over HTTP", async () => {
  const running = await createShelves({ clock: "running", now: "2027-01-01T00:00:00Z" });
  running.control("POST clock", { body: { frozen: true } });
  const { body } = running.control("GET snapshot");
  running.mock.reset();
  expect(running.control("GET clock").body).toMatchObject({ frozen: false });
  expect(running.control("PUT snapshot", { body }).status).toBe(204);
  expect(running.control("GET clock").body).toMatchObject({ frozen: true });
});

test.each([{ frozen: 1e300 }, 1e300, { frozen: -5e15 }])(
  "a snapshot with the impossible clock %j is rejected",
  (clock) => {
    const body = { ...(control("GET snapshot").body as object), clock };
    expect(control("PUT snapshot", { body })).toMatchObject({
      status: 400,
      body: { error: "Not a snapshot of a mock." },
    });
    expect(call("GET /shelves").status).toBe(200);
  },
);

test("faults are listed with their properties, and canceled one by one or all at once", () => {
  control("POST faults", { body: { operation: "listShelves", status: 503, times: "always" } });
  control("POST faults", { body: { operation: "*", status: 429, retryAfter: 3, times: 2 } });
  expect(control("GET faults").body).toEqual([
    { id: 1, operation: "listShelves", status: 503, times: "always" },
    { id: 2, operation: "*", status: 429, retryAfter: 3, times: 2 },
  ]);
  expect([1, 2, 3].map(() => call("GET /shelves").status)).toEqual([503, 503, 503]);
  expect(control("DELETE faults?id=1").status).toBe(204);
  expect(control("DELETE faults?id=1").status).toBe(400);
  expect(call("GET /shelves").status).toBe(429);
  expect(control("GET faults").body).toMatchObject([{ id: 2, times: 1 }]);
  expect(control("DELETE faults").status).toBe(204);
  expect(call("GET /shelves").status).toBe(200);
  expect(control("POST faults", { body: { operation: "listShelves", times: "never" } }).status).toBe(400);
});
