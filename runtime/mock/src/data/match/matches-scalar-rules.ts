import type { Json } from "../../json.js";
import { matchesFormat } from "./matches-format.js";
import { type JsonType, typeOf } from "../json/type-of.js";
import type { FlatSchema, NumberRules, TextRules } from "../schema/flat-schema.js";
import { hasIntegerFormat } from "../schema/has-integer-format.js";

/** Whether a value matches the type, string and number rules of a schema. The contents of arrays and objects are ignored. */
export function matchesScalarRules(flat: FlatSchema, value: Json): boolean {
  if (flat.isNever || !matchesTypes(flat.types, typeOf(value))) return false;
  if (typeof value === "string") return matchesText(flat.text, value);
  if (typeof value !== "number") return true;
  return matchesNumber(flat.number, value) && (Number.isInteger(value) || !hasIntegerFormat(flat));
}

function matchesTypes(types: readonly JsonType[] | null, type: JsonType): boolean {
  return types === null || types.includes(type) || (type === "integer" && types.includes("number"));
}

function matchesText({ format, patterns, minLength, maxLength }: TextRules, value: string): boolean {
  return (
    (value.length <= maxLength || countCharacters(value) <= maxLength) &&
    (minLength === 0 || countCharacters(value) >= minLength) &&
    patterns.every(({ expression }) => expression?.test(value) ?? true) &&
    (format === null || matchesFormat(format, value))
  );
}

/** Counts code points, as JSON Schema does, not UTF-16 code units. */
function countCharacters(value: string): number {
  let count = value.length;
  for (let index = 0; index < value.length - 1; index += 1) {
    if ((value.codePointAt(index) ?? 0) > 0xffff) count -= 1;
  }
  return count;
}

function matchesNumber(rules: NumberRules, value: number): boolean {
  return (
    value >= rules.minimum &&
    value <= rules.maximum &&
    value > rules.exclusiveMinimum &&
    value < rules.exclusiveMaximum &&
    rules.multiplesOf.every((step) => Number.isInteger(value / step))
  );
}
