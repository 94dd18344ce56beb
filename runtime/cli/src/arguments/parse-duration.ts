import { UsageError } from "./usage-error.js";

const milliseconds = new Map([
  ["ms", 1],
  ["s", 1000],
  ["m", 60_000],
]);

/** Returns the number of milliseconds of a duration such as `30s`, `500ms` or `2m`. A number alone means seconds. */
export function parseDuration(name: string, text: string): number {
  const [, digits = "", unit = "s"] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text) ?? [];
  const duration = Number(digits) * (milliseconds.get(unit) ?? 0);
  if (digits !== "" && duration > 0) return duration;
  throw new UsageError(
    `Invalid value ${JSON.stringify(text)} for ${name}.`,
    "Write a duration such as 30s, 500ms or 2m.",
  );
}
