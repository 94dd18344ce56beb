import { equals } from "@almanac/mock/validation";
import type { SchemaObject } from "../schema.js";
import { accepted, rejected, type Path, type Verdict } from "./verdict.js";
import { combine } from "./combine.js";
import { wireTypeOf } from "./wire-type-of.js";

/** Judges a value by `type`, `enum` and `const`. */
export function judgeType(schema: SchemaObject, value: unknown, path: Path): Verdict {
  const { type } = schema;
  const types = typeof type === "string" ? [type] : (type ?? []);
  const wire = wireTypeOf(value, schema);
  const isOfType =
    type === undefined ||
    types.some((each) => (each === "integer" ? wire === "number" && isInteger(value) : each === wire));
  const values = "const" in schema ? [schema.const] : undefined;
  return combine([
    isOfType ? accepted : rejected("type", `must be ${describeTypes(schema, types)}`, path),
    ...[values, schema.enum].map((list) => (list === undefined ? accepted : judgeValues(list, value, path))),
  ]);
}

function isInteger(value: unknown): boolean {
  return typeof value === "bigint" || Number.isInteger(value);
}

function judgeValues(values: readonly unknown[], value: unknown, path: Path): Verdict {
  const isListed = values.some((each) => equals(each as never, value as never));
  return isListed ? accepted : rejected("enum", `must be one of ${JSON.stringify(values)}`, path);
}

function describeTypes({ convert, bytes }: SchemaObject, types: readonly string[]): string {
  const names = types.map((type) => {
    if (type === "string" && bytes === true) return "a Blob, Uint8Array or ReadableStream";
    if (type === "null" || convert === undefined) return type;
    return convert.startsWith("date") ? "a valid Date" : "a bigint";
  });
  return names.join(" or ");
}
