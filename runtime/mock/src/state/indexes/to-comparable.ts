import type { Json } from "../../json.js";

/** A value in a form that can be compared without parsing. */
export type Comparable = number | bigint | string | boolean | null;

/**
 * Returns the sort key of a value: a number for dates; numbers, booleans and other strings unchanged; null for objects,
 * arrays and missing values. With `isDecimal`, strings are parsed as numbers: `"9.50"`.
 */
export function toComparable(value: Json | undefined, isDecimal: boolean): Comparable {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  return (isDecimal ? toNumber(value) : timeOf(value)) ?? value;
}

/** The number that a string contains. A long integer is a bigint, so that no digit is lost; null for any other string. */
function toNumber(text: string): number | bigint | null {
  const match = /^[+-]?(?:(\d+)(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.exec(text);
  if (match === null) return null;
  const [, integer = "", fraction, exponent] = match;
  return integer.length > 15 && integer.length < 1000 && fraction === undefined && exponent === undefined
    ? BigInt(text.replace("+", ""))
    : Number(text);
}

/** The time of an RFC 3339 date or date-time in milliseconds; null if the string is something else. */
function timeOf(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d|$)/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}
