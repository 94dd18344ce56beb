import type { Json } from "../../json.js";
import { compareValues } from "../../state/compare-values.js";

/**
 * Compares a value with the bound of a range: negative if it is smaller. A Unix time, in seconds or milliseconds, can be
 * compared with a date. Null if the values can't be compared.
 */
export function compareToBound(value: Json | undefined, bound: Json): number | null {
  if (typeof value === typeof bound && (typeof value === "number" || typeof value === "string"))
    return compareValues(value, bound);
  if (typeof value === "number" && typeof bound === "string") return difference(toTime(value), Date.parse(bound));
  if (typeof value === "string" && typeof bound === "number") return difference(Date.parse(value), toTime(bound));
  return null;
}

function difference(left: number, right: number): number | null {
  return Number.isNaN(left - right) ? null : left - right;
}

/** Numbers below this are seconds: in milliseconds, it is a time in 1973. */
const MAX_SECONDS = 100_000_000_000;

function toTime(unixTime: number): number {
  return unixTime < MAX_SECONDS ? unixTime * 1000 : unixTime;
}
