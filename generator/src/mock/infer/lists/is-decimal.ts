import type { Property, Schema, TypeName } from "../../../model/schema.js";
import { variantsOf } from "../schemas/variants-of.js";

/** Whether the strings of a property are numbers, according to its format, pattern or example: `"9.50"`. */
export function isDecimal({ name, schema, documentation }: Property, resolve: (name: TypeName) => Schema): boolean {
  const kinds = variantsOf(schema, resolve).filter(({ kind }) => kind !== "null");
  if (kinds.some((each) => each.kind === "converted" && each.wire === "int64-text")) return true;
  if (!kinds.some(({ kind }) => kind === "string")) return false;
  const { facts } = documentation;
  const named = (label: string): readonly string[] =>
    facts.flatMap((fact) => (fact.startsWith(`${label}: `) ? [fact.slice(label.length + 2)] : []));
  if (named("Format").some((format) => formats.has(format.toLowerCase().replace(/[^a-z0-9]/g, "")))) return true;
  if (named("Pattern").some(isNumeric)) return true;
  const samples = [...named("Example"), ...named("Default")];
  // A number without a decimal point, such as `12`, can be a code, and a number such as `1.2` can be a version.
  const isSample = isQuantity(name) ? /^[+-]?\d+(?:\.\d+)?$/ : /^[+-]?\d+\.\d+$/;
  return samples.length > 0 && samples.every((text) => isSample.test(text)) && !/version|release|build/i.test(name);
}

const formats: ReadonlySet<string> = new Set([
  ...["decimal", "decimal128", "bigdecimal", "money", "number", "numeric", "float", "double"],
  ...["int32", "int64", "integer", "bigint", "biginteger", "uint32", "uint64", "long"],
]);

function isQuantity(name: string): boolean {
  return /price|amount|total|balance|cost|fee|tax|quantity|weight|height|width|rate$/i.test(name);
}

/** Whether a pattern matches only numbers: digits, with an optional sign and at most one decimal point. */
function isNumeric(pattern: string): boolean {
  const match = /^\^(.+)\$$/.exec(pattern);
  const inner = (match?.[1] ?? "").replace(/\(\?:/g, "(");
  const unsigned = inner.replace(/^\(?(?:-|\\-|\[-+]\]|\[\+-\]|\[-\]|\\\+)\)?\??/, "");
  const points = unsigned.match(/\\\.|\[\.\]/g) ?? [];
  const digits = unsigned.replace(/\\\.|\[\.\]/g, "").replace(/\\d|\[0-9\]|\[1-9\]/g, "0");
  return points.length <= 1 && digits.includes("0") && /^(?:[0-9+*?()|]|\{\d*,?\d*\})+$/.test(digits);
}
