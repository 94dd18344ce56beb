import { beforeEach, afterEach, expect, test, vi } from "vitest";
import { ServedMock } from "../../../generator/dist/mock-server/served-mock.js";
import { createMockOf } from "../../../runtime/mock/dist/create-mock.js";
import type { MockOptions } from "../../../runtime/mock/dist/options/mock-options.js";
import { callerOf, tablesOf } from "../../support/mock-of.js";
import { shelvesDocument } from "./shelves.js";

beforeEach(() => vi.useFakeTimers({ now: new Date("2027-01-01T00:00:00Z"), toFake: ["Date"] }));
afterEach(() => vi.useRealTimers());

const tables = await tablesOf(shelvesDocument);
const make = (options: MockOptions): ReturnType<typeof createMockOf> => createMockOf(tables, {}, options);
const hour = 3_600_000;
const headers = { authorization: "Bearer page" };

function serve(options: MockOptions): ServedMock {
  const mock = { controlToken: ["page"], ...options };
  return new ServedMock(make, { mock, latency: 0, onExchange: null, pageToken: null });
}

function timeOf({ mock }: ServedMock, space = ""): unknown {
  return callerOf(mock)("GET /__almanac/clock", { headers: { ...headers, "x-almanac-space": space } }).body;
}

test.each([
  ["the real time", new Date("2027-01-01T00:00:00Z"), "2027-01-01T02:00:00.000Z"],
  ["another time", "2030-05-01T00:00:00Z", "2030-05-01T02:00:00.000Z"],
])("a running clock that starts at %s continues when the mock is replaced", (_, now, expected) => {
  const served = serve({ clock: "running", now });
  vi.setSystemTime(Date.now() + hour);
  served.mock.clock.advance("1h");
  served.replace(make);
  expect(timeOf(served)).toEqual({ now: expected, frozen: false });
});

test("a new space has the time of a running clock", () => {
  const served = serve({ clock: "running", now: "2030-05-01T00:00:00Z" });
  vi.setSystemTime(Date.now() + hour);
  expect(timeOf(served, "worker")).toEqual({ now: "2030-05-01T01:00:00.000Z", frozen: false });
  expect(timeOf(served)).toEqual(timeOf(served, "worker"));
});

test("a manual clock doesn't depend on real time", () => {
  const served = serve({ now: "2030-05-01T00:00:00Z" });
  vi.setSystemTime(Date.now() + hour);
  served.replace(make);
  expect([timeOf(served), timeOf(served, "worker")]).toMatchObject([
    { now: "2030-05-01T00:00:00.000Z" },
    { now: "2030-05-01T00:00:00.000Z" },
  ]);
});
