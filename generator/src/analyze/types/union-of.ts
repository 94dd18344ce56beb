import type { Schema } from "../../model/schema.js";
import { distinct } from "./distinct.js";

/**
 * Returns the union of schemas, flattened and without duplicates. A union of one variant is that variant; `unknown` absorbs all
 * other variants.
 */
export function unionOf(variants: readonly Schema[]): Schema {
  const flat = variants.flatMap((variant) => (variant.kind === "union" ? variant.variants : [variant]));
  const possible = distinct(joinEnums(flat.filter((variant) => variant.kind !== "never")));
  const unknown = possible.find((variant) => variant.kind === "unknown");
  const [first] = possible;
  if (unknown !== undefined) return unknown;
  if (first === undefined) return { kind: "never" };
  return possible.length === 1 ? first : { kind: "union", variants: possible };
}

/** Joins all enums into one. If there is also a `string` variant, the result is an open enum. */
function joinEnums(variants: readonly Schema[]): readonly Schema[] {
  const enums = variants.filter((variant) => variant.kind === "enum");
  const [first, ...others] = enums;
  if (first === undefined) return variants;
  const values = [...new Set(enums.flatMap((each) => each.values))];
  const hasString = variants.some(({ kind }) => kind === "string");
  if (others.length === 0 && !hasString) return variants;
  const joined: Schema = {
    kind: "enum",
    values,
    isOpen: hasString || enums.some(({ isOpen }) => isOpen),
    members: distinct(enums.flatMap(({ members }) => members)),
  };
  return [joined, ...variants.filter(({ kind }) => kind !== "enum" && kind !== "string")];
}
