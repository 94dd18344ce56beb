import type { Json } from "../../json.js";
import { compareComparables } from "../../state/indexes/compare-comparables.js";
import { toComparable } from "../../state/indexes/to-comparable.js";

/**
 * Compares a value with the bound of a range: negative if it is smaller. A Unix time, in seconds or milliseconds, can be
 * compared with a date. With `isDecimal`, strings are parsed as numbers. Null if the values can't be compared.
 */
export function compareToBound(value: Json | undefined, bound: Json, isDecimal: boolean): number | null {
  const [left, right] = [toComparable(value, isDecimal), toComparable(bound, isDecimal)];
  if (isDecimal) return isNumber(left) && isNumber(right) ? compareComparables(left, right) : null;
  if (typeof value === typeof bound && (typeof value === "number" || typeof value === "string"))
    return typeof left === typeof right ? compareComparables(left, right) : null;
  if (typeof value === "number" && typeof bound === "string") return difference(toTime(value), Date.parse(bound));
  if (typeof value === "string" && typeof bound === "number") return difference(Date.parse(value), toTime(bound));
  return null;
}

function isNumber(value: unknown): boolean {
  return typeof value === "number" || typeof value === "bigint";
}

function difference(left: number, right: number): number | null {
  return Number.isNaN(left - right) ? null : left - right;
}

/** Unix times below this limit are in seconds. In milliseconds, they would be before March 1973. */
const MAX_SECONDS = 100_000_000_000;

function toTime(unixTime: number): number {
  return unixTime < MAX_SECONDS ? unixTime * 1000 : unixTime;
}
