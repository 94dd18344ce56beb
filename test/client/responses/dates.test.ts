import { execFileSync } from "node:child_process";
import { describe, expect, it, test } from "vitest";
import { parseDate } from "../../../runtime/client/dist/convert/parse-date.js";

const iso = (format: "date" | "date-time", text: string): string | null =>
  parseDate(format, text)?.toISOString() ?? null;

describe("a date-time", () => {
  it.each([
    ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.000Z"],
    ["2026-01-02T03:04:05.6Z", "2026-01-02T03:04:05.600Z"],
    ["2026-01-02T03:04:05.678912345Z", "2026-01-02T03:04:05.678Z"],
    ["2026-01-02T03:04:05+05:30", "2026-01-01T21:34:05.000Z"],
    ["2026-01-02T03:04:05-0800", "2026-01-02T11:04:05.000Z"],
    ["2026-01-02 03:04:05+00", "2026-01-02T03:04:05.000Z"],
    ["2026-01-02t03:04:05z", "2026-01-02T03:04:05.000Z"],
    ["2026-01-02T03:04Z", "2026-01-02T03:04:00.000Z"],
    ["2026-01-02T24:00:00Z", "2026-01-03T00:00:00.000Z"],
    ["+010000-01-02T03:04:05Z", "+010000-01-02T03:04:05.000Z"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
  ])("can be %s", (text, expected) => {
    expect(iso("date-time", text)).toBe(expected);
  });

  it.each([
    ["2026-01-02T03:04:05", "2026-01-02T03:04:05.000Z"],
    ["2026-01-02 03:04:05.5", "2026-01-02T03:04:05.500Z"],
    ["2026-01-02", "2026-01-02T00:00:00.000Z"],
  ])("is in UTC without an offset: %s", (text, expected) => {
    expect(iso("date-time", text)).toBe(expected);
  });

  it.each([
    ...["", "soon", "0000-00-00", "0000-00-00 00:00:00", "2026-02-30T00:00:00Z", "2023-02-29", "2026-13-01T00:00:00Z"],
    ...[
      "2026-01-02T25:00:00Z",
      "2026-01-02T03:60:00Z",
      "2026-01-02T03:04:05+25:00",
      "2026-01-02T03:04:05 Europe/Paris",
    ],
    ...["1767323045", "Jan 2, 2026", "01/02/2026", "20260102", "2026-1-2", "2026-01", " 2026-01-02T03:04:05Z"],
    ...["2026-01-02T03:04:05Z\n", "2026-01-02T", "2026-01-02Z", "+002026-01-02T03:04:05Z"],
  ])("is not %j", (text) => {
    expect(iso("date-time", text)).toBeNull();
  });
});

describe("a date", () => {
  it.each(["2026-01-02", "2026-01-02T00:00:00", "2026-01-02T00:00:00.000+09:00", "2026-01-02 00:00"])(
    "is midnight UTC of the day as written: %s",
    (text) => {
      expect(iso("date", text)).toBe("2026-01-02T00:00:00.000Z");
    },
  );

  it.each(["2026-01-02T03:04:05Z", "2026-01-02T00:00:00.5", "2026-02-30", "", "0000-00-00"])("is not %j", (text) => {
    expect(iso("date", text)).toBeNull();
  });
});

test.each(["UTC", "America/New_York", "Asia/Tokyo"])(
  "dates don't depend on the time zone %s of the machine",
  (zone) => {
    const { href } = new URL("../../../runtime/client/dist/convert/parse-date.js", import.meta.url);
    // New York skips the hour after 02:00 on 2026-03-08.
    const texts = ["2026-01-02T03:04:05", "2026-01-02", "2026-03-08T02:30:00", "2026-01-02T00:00:00+09:00"];
    const script = `
    const { parseDate } = await import(${JSON.stringify(href)});
    const texts = ${JSON.stringify(texts)};
    console.log(JSON.stringify([new Date(0).getHours(), ...texts.map((each) => parseDate("date-time", each)), parseDate("date", texts[3])]));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      env: { ...process.env, TZ: zone },
      encoding: "utf8",
    });
    const [hours, ...dates] = JSON.parse(output) as unknown[];
    expect(hours).toBe({ UTC: 0, "America/New_York": 19, "Asia/Tokyo": 9 }[zone]);
    expect(dates).toEqual([
      "2026-01-02T03:04:05.000Z",
      "2026-01-02T00:00:00.000Z",
      "2026-03-08T02:30:00.000Z",
      "2026-01-01T15:00:00.000Z",
      "2026-01-02T00:00:00.000Z",
    ]);
  },
);
