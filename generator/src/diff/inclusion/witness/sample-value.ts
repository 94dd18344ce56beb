import { defineMember, type Json } from "../../../model/json.js";
import type { Shape } from "../../schema/shape.js";
import { Budget } from "../instances/budget.js";
import { boundIn } from "../proof/bound-in.js";
import { finiteValues } from "../proof/finite-values.js";
import { flatten } from "../proof/flatten.js";
import { isValid } from "../instances/is-valid.js";
import { memberParts } from "../proof/member-parts.js";
import { numberSamples } from "./number-samples.js";
import { valueTypes, type Conjunction, type ValueType } from "../proof/prover.js";
import { splitUnion } from "../proof/split-union.js";
import { textSamples } from "./text-samples.js";
import { typeShape } from "../proof/type-shape.js";
import { typesOf } from "../proof/types-of.js";

const MAX_STEPS = 200;
const MAX_ITEMS = 20;
/** How many members of a union are tried. */
const MAX_TRIED = 6;

/** Returns a small value that satisfies a conjunction; undefined if none was found. */
export function sampleValue(shapes: Conjunction, budget: Budget = new Budget(MAX_STEPS)): Json | undefined {
  return budget.nest(() => search(shapes, budget));
}

function search(shapes: Conjunction, budget: Budget): Json | undefined {
  const parts = flatten(shapes);
  const types = typesOf(parts);
  const isGood = (value: Json): boolean => parts.every((part) => isValid(part, value) === true);
  const finite = finiteValues(parts, types);
  if (finite !== null) return finite.find(isGood);
  for (const { keywords } of parts) {
    const [value] = keywords.default ?? [];
    if (value !== undefined && isGood(value)) return value;
  }
  for (const each of splitUnion(parts)?.slice(0, MAX_TRIED) ?? []) {
    const value = sampleValue(each, budget);
    if (value !== undefined && isGood(value)) return value;
  }
  for (const type of [...valueTypes].reverse()) {
    if (!types.has(type)) continue;
    const value = sampleOf(type, parts, budget).find(isGood);
    if (value !== undefined) return value;
  }
  return undefined;
}

function sampleOf(type: ValueType, parts: Conjunction, budget: Budget): readonly Json[] {
  switch (type) {
    case "null":
      return [null];
    case "boolean":
      return [true, false];
    case "number":
      return numberSamples(parts);
    case "string":
      return textSamples(parts);
    case "array":
      return sampleArrays(parts, budget);
    case "object":
      return sampleObjects(parts, budget);
  }
}

function sampleArrays(parts: Conjunction, budget: Budget): readonly Json[] {
  const length = Math.max(0, boundIn(parts, "minItems", "lower"));
  if (length > MAX_ITEMS) return [];
  const items: Json[] = [];
  for (let index = 0; index < length; index += 1) {
    const value = sampleValue(itemParts(parts, index), budget);
    if (value === undefined) return [];
    items.push(value);
  }
  const contained = parts.flatMap(({ keywords }) => (keywords.contains === null ? [] : [keywords.contains]));
  const extra = contained.length === 0 ? undefined : sampleValue([...itemParts(parts, 0), ...contained], budget);
  return extra === undefined ? [items] : [items, [extra, ...items.slice(1)]];
}

function itemParts(parts: Conjunction, index: number): Conjunction {
  const found = parts.flatMap(({ keywords }): readonly Shape[] => {
    const shape = keywords.prefixItems[index] ?? keywords.items;
    return shape === null ? [] : [shape];
  });
  return found.length === 0 ? [typeShape("string")] : found;
}

function sampleObjects(parts: Conjunction, budget: Budget): readonly Json[] {
  const value: Record<string, Json> = {};
  const names = new Set(parts.flatMap(({ keywords }) => keywords.required));
  const least = boundIn(parts, "minProperties", "lower");
  for (const name of [...names, ...parts.flatMap(({ keywords }) => [...keywords.properties.keys()])]) {
    if (!names.has(name) && Object.keys(value).length >= least) break;
    const found = memberParts(parts, name);
    const member = sampleValue(found.length === 0 ? [typeShape("string")] : found, budget);
    if (member !== undefined) defineMember(value, name, member);
    else if (names.has(name)) return [];
  }
  return [value];
}
