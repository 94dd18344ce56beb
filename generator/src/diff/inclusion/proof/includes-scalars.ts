import type { Keywords } from "../../schema/shape.js";
import { boundIn } from "./bound-in.js";
import type { Conjunction } from "./prover.js";

/** Patterns that every string matches. */
const universal = new Set(["", ".*", "^", "^.*", "$", ".*$"]);

/** For each format, the formats that are subsets of it: every int32 is also a valid int64. */
const narrower: Readonly<Record<string, readonly string[]>> = { int64: ["int32"], double: ["float"] };

/** Whether each number or string that satisfies all of `parts` satisfies the keywords of `target` for its type. */
export function includesScalars(parts: Conjunction, target: Keywords, type: "number" | "string"): boolean {
  if (!includesFormat(parts, target)) return false;
  return type === "number" ? includesNumbers(parts, target) : includesStrings(parts, target);
}

function includesNumbers(parts: Conjunction, target: Keywords): boolean {
  const isInteger = parts.some(
    ({ keywords: { types, multipleOf } }) =>
      (types?.includes("integer") === true && !types.includes("number")) ||
      (multipleOf !== null && Number.isInteger(multipleOf)),
  );
  if (target.types?.includes("number") === false && !isInteger) return false;
  const low = boundIn(parts, "minimum", "lower");
  const high = boundIn(parts, "maximum", "upper");
  const above = boundIn(parts, "exclusiveMinimum", "lower");
  const below = boundIn(parts, "exclusiveMaximum", "upper");
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = target;
  // For integers, rounds the bounds inward: the smallest integer above 4.5 is 5.
  const least = isInteger ? Math.max(Math.ceil(low), Math.floor(above) + 1) : Math.max(low, above);
  const most = isInteger ? Math.min(Math.floor(high), Math.ceil(below) - 1) : Math.min(high, below);
  return (
    (minimum === null || least >= minimum) &&
    (maximum === null || most <= maximum) &&
    (exclusiveMinimum === null || least > exclusiveMinimum || above >= exclusiveMinimum) &&
    (exclusiveMaximum === null || most < exclusiveMaximum || below <= exclusiveMaximum) &&
    (multipleOf === null ||
      (multipleOf === 1 && isInteger) ||
      parts.some(({ keywords }) => isMultiple(keywords.multipleOf, multipleOf)))
  );
}

function isMultiple(value: number | null, of: number): boolean {
  if (value === null) return false;
  // Fractions are compared only for equality, because rounding can turn their quotient into an integer.
  return value === of || (Number.isInteger(value) && Number.isInteger(of) && value % of === 0);
}

function includesStrings(parts: Conjunction, target: Keywords): boolean {
  const { minLength, maxLength, pattern, contentEncoding, contentMediaType } = target;
  return (
    (minLength === null || boundIn(parts, "minLength", "lower") >= minLength || minLength <= 0) &&
    (maxLength === null || boundIn(parts, "maxLength", "upper") <= maxLength) &&
    (pattern === null || universal.has(pattern) || parts.some(({ keywords }) => keywords.pattern === pattern)) &&
    (contentEncoding === null || parts.some(({ keywords }) => keywords.contentEncoding === contentEncoding)) &&
    (contentMediaType === null || parts.some(({ keywords }) => keywords.contentMediaType === contentMediaType))
  );
}

function includesFormat(parts: Conjunction, { format }: Keywords): boolean {
  if (format === null) return true;
  const allowed = [format, ...(Object.hasOwn(narrower, format) ? (narrower[format] ?? []) : [])];
  return parts.some(({ keywords }) => keywords.format !== null && allowed.includes(keywords.format));
}
