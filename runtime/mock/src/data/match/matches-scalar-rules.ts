import type { Json } from "../../json.js";
import { matchesFormat } from "./matches-format.js";
import type { FlatSchema, JsonType, NumberRules, TextRules } from "../schema/flat-schema.js";
import { typeOf } from "../json/type-of.js";

/** Whether type, text and number rules admit a value; what is inside of arrays and objects is not looked at. */
export function matchesScalarRules(flat: FlatSchema, value: Json): boolean {
  if (flat.isNever || !fitsTypes(flat.types, typeOf(value))) return false;
  if (typeof value === "string") return fitsText(flat.text, value);
  if (typeof value !== "number") return true;
  return fitsNumber(flat.number, value) && (Number.isInteger(value) || !hasIntegerFormat(flat));
}

/** Whether a format of OpenAPI says that numbers are whole, whatever the type says. */
export function hasIntegerFormat({ text: { format } }: FlatSchema): boolean {
  return format === "int32" || format === "int64";
}

function fitsTypes(types: readonly JsonType[] | null, type: JsonType): boolean {
  return types === null || types.includes(type) || (type === "integer" && types.includes("number"));
}

function fitsText({ format, patterns, minLength, maxLength }: TextRules, value: string): boolean {
  return (
    (value.length <= maxLength || charactersOf(value) <= maxLength) &&
    (minLength === 0 || charactersOf(value) >= minLength) &&
    patterns.every(({ expression }) => expression?.test(value) ?? true) &&
    (format === null || matchesFormat(format, value))
  );
}

/** JSON Schema counts characters, not code units. */
function charactersOf(value: string): number {
  let count = value.length;
  for (let index = 0; index < value.length - 1; index += 1) {
    if ((value.codePointAt(index) ?? 0) > 0xffff) count -= 1;
  }
  return count;
}

function fitsNumber(rules: NumberRules, value: number): boolean {
  return (
    value >= rules.minimum &&
    value <= rules.maximum &&
    value > rules.exclusiveMinimum &&
    value < rules.exclusiveMaximum &&
    rules.multiplesOf.every((step) => Number.isInteger(value / step))
  );
}
