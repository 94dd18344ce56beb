import { compilePattern } from "@almanac/mock/validation";
import { matchesFormat } from "./matches-format.js";
import type { SchemaObject } from "../schema.js";
import { combine } from "./combine.js";
import { accepted, rejected, type Path, type Verdict } from "./verdict.js";

/** Judges a string or a number by the keywords for its type. Other values are accepted. */
export function judgeScalar(schema: SchemaObject, value: unknown, path: Path): Verdict {
  if (typeof value === "string") return judgeText(schema, value, path);
  if (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value)))
    return judgeNumber(schema, value, path);
  return accepted;
}

function judgeText(schema: SchemaObject, text: string, path: Path): Verdict {
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema;
  if (schema.convert !== undefined || schema.bytes === true) return accepted;
  const isMeasured = minLength > 0 || maxLength < Infinity;
  const length = isMeasured ? countCharacters(text) : 0;
  return combine([
    isMeasured && length < minLength
      ? rejected("minLength", `must have at least ${minLength} characters`, path)
      : accepted,
    length > maxLength ? rejected("maxLength", `must have at most ${maxLength} characters`, path) : accepted,
    pattern === undefined || matchesPattern(pattern, text)
      ? accepted
      : rejected("pattern", `must match the pattern ${pattern}`, path),
    format === undefined || matchesFormat(format, text)
      ? accepted
      : rejected("format", `must have the format ${format}`, path),
  ]);
}

/** Counts Unicode characters, as JSON Schema does. A surrogate pair is one character. */
function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const patterns = new Map<string, ReturnType<typeof compilePattern>>();

/** Whether a string matches a pattern, which is compiled once. A malformed pattern matches every string. */
function matchesPattern(pattern: string, text: string): boolean {
  const known = patterns.get(pattern);
  const compiled = known === undefined ? compilePattern(pattern) : known;
  if (known === undefined) patterns.set(pattern, compiled);
  return compiled?.test(text) ?? true;
}

function judgeNumber(schema: SchemaObject, value: number | bigint, path: Path): Verdict {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
  const bound = (keyword: string, isValid: boolean, text: string): Verdict =>
    isValid ? accepted : rejected(keyword, `must be ${text}`, path);
  return combine([
    bound("minimum", minimum === undefined || value >= minimum, `at least ${minimum ?? ""}`),
    bound("maximum", maximum === undefined || value <= maximum, `at most ${maximum ?? ""}`),
    bound(
      "exclusiveMinimum",
      exclusiveMinimum === undefined || value > exclusiveMinimum,
      `greater than ${exclusiveMinimum ?? ""}`,
    ),
    bound(
      "exclusiveMaximum",
      exclusiveMaximum === undefined || value < exclusiveMaximum,
      `less than ${exclusiveMaximum ?? ""}`,
    ),
    bound(
      "multipleOf",
      multipleOf === undefined || isMultipleOf(value, multipleOf),
      `a multiple of ${multipleOf ?? ""}`,
    ),
    format === undefined || typeof value === "bigint" || matchesFormat(format, value)
      ? accepted
      : rejected("format", `must have the format ${format}`, path),
  ]);
}

/** Whether a number is a multiple of another. Uses the same computation as Ajv, to get the same rounding. */
function isMultipleOf(value: number | bigint, factor: number): boolean {
  if (typeof value === "bigint") return !Number.isInteger(factor) || (factor !== 0 && value % BigInt(factor) === 0n);
  const quotient = value / factor;
  return quotient === Number.parseInt(String(quotient), 10);
}
