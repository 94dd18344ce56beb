import type { Validity } from "./validity.js";

/** Validators for the string formats that can be checked exactly. */
const texts: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  "date-time": (text) => {
    const [, date = "", time = ""] = /^(.{10})[Tt](.+)$/.exec(text) ?? [];
    return isDate(date) && isTime(time);
  },
  time: isTime,
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  password: () => true,
  binary: () => true,
};
const numbers: Readonly<Record<string, (number: number) => boolean>> = {
  int32: (number) => Number.isInteger(number) && number >= -(2 ** 31) && number < 2 ** 31,
  int64: Number.isInteger,
  float: () => true,
  double: () => true,
};

/** A valid value for each format. If a format can't be checked exactly, `checkFormat` accepts only this value. */
export const formatSamples: ReadonlyMap<string, string> = new Map([
  ["date", "2024-01-31"],
  ["date-time", "2024-01-31T12:00:00Z"],
  ["time", "12:00:00Z"],
  ["uuid", "123e4567-e89b-42d3-a456-426614174000"],
  ["email", "user@example.com"],
  ["idn-email", "user@example.com"],
  ["uri", "https://example.com/"],
  ["url", "https://example.com/"],
  ["uri-reference", "https://example.com/"],
  ["iri", "https://example.com/"],
  ["hostname", "example.com"],
  ["ipv4", "192.0.2.1"],
  ["ipv6", "2001:db8::1"],
  ["byte", "YWJj"],
  ["duration", "P1D"],
]);

function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i.test(text);
}

/** Whether a string or number matches a format. Unknown if the format can't be checked exactly. */
export function checkFormat(format: string | null, value: string | number): Validity {
  if (format === null) return true;
  if (typeof value === "number") return Object.hasOwn(numbers, format) ? numbers[format]?.(value) === true : "unknown";
  if (Object.hasOwn(texts, format)) return texts[format]?.(value) === true;
  return formatSamples.get(format) === value ? true : "unknown";
}
