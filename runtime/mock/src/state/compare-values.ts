import type { Json } from "../json.js";

/**
 * Compares two values of a property: numbers by value, dates by time, other strings by code units, so that the order
 * doesn't depend on the locale. Missing values, null and structures come last.
 */
export function compareValues(left: Json | undefined, right: Json | undefined): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") {
    const [leftTime, rightTime] = [timeOf(left), timeOf(right)];
    if (leftTime !== null && rightTime !== null) return leftTime - rightTime;
    return left < right ? -1 : Number(left > right);
  }
  if (typeof left === "boolean" && typeof right === "boolean") return Number(left) - Number(right);
  return rankOf(left) - rankOf(right);
}

function rankOf(value: Json | undefined): number {
  const rank = ["number", "string", "boolean"].indexOf(typeof value);
  return rank === -1 ? 3 : rank;
}

/** The time of an RFC 3339 date or date-time in milliseconds; null if the string is something else. */
function timeOf(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d|$)/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
