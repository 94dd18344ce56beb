import type { Shape } from "../../schema/shape.js";
import { Budget } from "../instances/budget.js";
import { boundIn } from "./bound-in.js";
import { finiteValues } from "./finite-values.js";
import { flatten } from "./flatten.js";
import { memberParts } from "./member-parts.js";
import type { Conjunction, ValueType } from "./prover.js";
import { splitUnion } from "./split-union.js";
import { typesOf } from "./types-of.js";

const MAX_STEPS = 300;

/** Whether it is certain that no value satisfies a conjunction. */
export function isEmpty(shapes: Conjunction, budget: Budget = new Budget(MAX_STEPS)): boolean {
  const parts = flatten(shapes);
  const types = typesOf(parts);
  if (types.size === 0) return true;
  if (!budget.take()) return false;
  const values = finiteValues(parts, types);
  if (values !== null) return values.length === 0;
  const split = splitUnion(parts);
  if (split !== null) return split.every((each) => isEmpty(each, budget));
  return [...types].every((type) => isEmptyOf(type, parts, budget));
}

function isEmptyOf(type: ValueType, parts: Conjunction, budget: Budget): boolean {
  switch (type) {
    case "null":
    case "boolean":
      return finiteValues(parts, new Set([type]))?.length === 0;
    case "number":
      return isEmptyRange(parts, "minimum", "maximum") || isEmptyOpenRange(parts);
    case "string":
      return isEmptyRange(parts, "minLength", "maxLength");
    case "array":
      return isEmptyRange(parts, "minItems", "maxItems") || isEmptyArray(parts, budget);
    case "object":
      return isEmptyRange(parts, "minProperties", "maxProperties") || isEmptyObject(parts, budget);
  }
}

function isEmptyRange(
  parts: Conjunction,
  least: "minimum" | "minLength" | "minItems" | "minProperties",
  most: "maximum" | "maxLength" | "maxItems" | "maxProperties",
): boolean {
  return boundIn(parts, least, "lower") > boundIn(parts, most, "upper");
}

function isEmptyOpenRange(parts: Conjunction): boolean {
  const above = boundIn(parts, "exclusiveMinimum", "lower");
  const below = boundIn(parts, "exclusiveMaximum", "upper");
  return above >= below || above >= boundIn(parts, "maximum", "upper") || boundIn(parts, "minimum", "lower") >= below;
}

function isEmptyArray(parts: Conjunction, budget: Budget): boolean {
  if (boundIn(parts, "minItems", "lower") < 1) return false;
  const first = parts.flatMap(({ keywords }): readonly Shape[] => {
    const shape = keywords.prefixItems[0] ?? keywords.items;
    return shape === null ? [] : [shape];
  });
  return isEmpty(first, budget);
}

function isEmptyObject(parts: Conjunction, budget: Budget): boolean {
  const required = new Set(parts.flatMap(({ keywords }) => keywords.required));
  return [...required].some((name) => isEmpty(memberParts(parts, name), budget));
}
