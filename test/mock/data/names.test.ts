import { expect, test } from "vitest";
import { sample } from "../../../runtime/mock/dist/data/sample/sample.js";
import type { JsonObject, Json } from "../../../runtime/mock/dist/json.js";
import type { MockSchema } from "../../../runtime/mock/dist/tables/tables.js";

const now = Date.parse("2025-01-01T00:00:00Z");
const DAY = 86_400;

function samplesOf(properties: Record<string, MockSchema>): readonly JsonObject[] {
  return Array.from(
    { length: 20 },
    (_, index) =>
      sample({ type: "object", properties }, undefined, {
        schemas: {},
        seed: String(index),
        direction: "response",
        fill: "all",
        now: new Date(now).toISOString(),
      }) as JsonObject,
  );
}

const seconds = (value: Json | undefined): number =>
  typeof value === "number" ? value - now / 1000 : (Date.parse(typeof value === "string" ? value : "") - now) / 1000;

test.each<[MockSchema]>([[{ type: "string", format: "date-time" }], [{ type: "string" }], [{ type: "integer" }]])(
  "creation times precede changes, and expirations are in the future: %j",
  (time) => {
    for (const each of samplesOf({ created_at: time, updatedAt: time, expiresAt: time })) {
      expect(seconds(each["created_at"])).toBeGreaterThan(-366 * DAY);
      expect(seconds(each["created_at"])).toBeLessThan(seconds(each["updatedAt"]));
      expect(seconds(each["updatedAt"])).toBeLessThan(0);
      expect(seconds(each["expiresAt"])).toBeGreaterThan(0);
    }
  },
);

test("Unix times are near the clock, in the unit of their format", () => {
  const formats = { a: { type: "integer", format: "unixtime" }, b: { type: "integer", format: "unix-time" } };
  for (const { a, b, c } of samplesOf({ ...formats, c: { type: "integer", format: "timestamp-millis" } })) {
    for (const value of [a, b, Math.floor(Number(c) / 1000)]) {
      expect(seconds(value)).toBeGreaterThan(-366 * DAY);
      expect(seconds(value)).toBeLessThan(0);
    }
  }
});

test("counts and sizes are small, and wide ranges are narrowed to small numbers", () => {
  const wide = { type: "integer", minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
  for (const each of samplesOf({
    userCount: { type: "integer" },
    page_size: { type: "integer" },
    weight: wide,
    flags: wide,
    depth: { type: "integer", minimum: -90, maximum: -80 },
  })) {
    expect(each["userCount"]).toBeLessThanOrEqual(20);
    expect(each["page_size"]).toBeLessThanOrEqual(20);
    expect(each["weight"]).toBeGreaterThanOrEqual(0);
    expect(each["weight"]).toBeLessThanOrEqual(1000);
    expect(each["flags"]).toBe(0);
    expect(each["depth"]).toBeLessThanOrEqual(-80);
  }
});

test("strings without a format suit their names", () => {
  const text = { type: "string" };
  for (const each of samplesOf({ email: text, avatar_url: text, startDate: text, currency: text, waitTime: text })) {
    expect(each).toEqual({
      email: expect.stringMatching(/@example\.com$/) as string,
      avatar_url: expect.stringMatching(/^https:\/\/example\.com\//) as string,
      startDate: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) as string,
      currency: expect.stringMatching(/^[A-Z]{3}$/) as string,
      waitTime: expect.stringMatching(/^wait-time-/) as string,
    });
  }
});

test("lists that are generated have no other pages", () => {
  const text = { type: "string" };
  const nullable = { type: ["string", "null"] };
  for (const each of samplesOf({ next: text, previous: nullable, next_cursor: text, nextSteps: text }))
    expect(Object.keys(each)).toEqual(["nextSteps"]);
  const required = { type: "object", required: ["next", "prev"], properties: { next: nullable, prev: text } };
  for (const { page } of samplesOf({ page: required }))
    expect(page).toEqual({ next: null, prev: expect.stringMatching(/^prev-/) as string });
});
