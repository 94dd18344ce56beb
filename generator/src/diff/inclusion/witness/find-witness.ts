import { defineMember, isArray, isObject, type Json, type JsonObject } from "../../../model/json.js";
import type { Keywords, Shape } from "../../schema/shape.js";
import { Budget } from "../instances/budget.js";
import { boundIn } from "../proof/bound-in.js";
import { finiteValues } from "../proof/finite-values.js";
import { flatten } from "../proof/flatten.js";
import { isValid } from "../instances/is-valid.js";
import { memberParts } from "../proof/member-parts.js";
import { mentionedNames } from "../proof/mentioned-names.js";
import { numberSamples } from "./number-samples.js";
import type { Conjunction, Prover } from "../proof/prover.js";
import { sampleValue } from "./sample-value.js";
import { splitUnion } from "../proof/split-union.js";
import { textSamples } from "./text-samples.js";
import { typeShape } from "../proof/type-shape.js";
import { typesOf } from "../proof/types-of.js";

const MAX_DEPTH = 4;
const MAX_STEPS = 2000;
const MAX_TRIED = 300;
const MAX_LENGTH = 30;

/**
 * Finds a value that satisfies `shape` but not `target`, which disproves that `target` includes `shape`. The value has
 * been validated against both schemas. Returns undefined if no value was found, which proves nothing.
 */
export function findWitness(shape: Shape, target: Shape, undeclared: Prover["undeclared"]): Json | undefined {
  let tried = 0;
  for (const value of candidates([shape], target, { undeclared, depth: 0, budget: new Budget(MAX_STEPS) })) {
    tried += 1;
    if (isValid(target, value) === false && isValid(shape, value) === true) return value;
    if (tried >= MAX_TRIED) return undefined;
  }
  return undefined;
}

interface Search {
  readonly undeclared: Prover["undeclared"];
  readonly depth: number;
  readonly budget: Budget;
}

function* candidates(shapes: Conjunction, target: Shape, search: Search): Generator<Json> {
  if (search.depth > MAX_DEPTH || !search.budget.take()) return;
  const inner = { ...search, depth: search.depth + 1 };
  const parts = flatten(shapes);
  const types = typesOf(parts);
  const finite = finiteValues(parts, types);
  if (finite !== null) return yield* finite;
  const split = splitUnion(parts);
  if (split !== null) {
    for (const each of split.slice(0, MAX_LENGTH)) yield* candidates(each, target, inner);
    return;
  }
  for (const type of types) {
    const restricted = types.size === 1 ? parts : [...parts, typeShape(type)];
    const sample = sampleValue(restricted, search.budget);
    if (sample !== undefined) yield sample;
    const { keywords } = target;
    if (type === "number") yield* numberSamples([...parts, target]);
    if (type === "string") yield* textSamples(parts, lengthsAround(keywords.minLength, keywords.maxLength));
    if (type === "array" && isArray(sample)) yield* arrays(restricted, { sample, keywords, search: inner });
    if (type === "object" && isObject(sample)) yield* objects(restricted, { sample, keywords, search: inner });
    for (const each of [...keywords.anyOf, ...keywords.oneOf, ...keywords.allOf])
      yield* candidates(restricted, each, inner);
    for (const each of [keywords.not, keywords.if]) {
      const value = each === null ? undefined : sampleValue([...restricted, each], search.budget);
      if (value !== undefined) yield value;
    }
  }
}

function lengthsAround(...bounds: readonly (number | null)[]): readonly number[] {
  return bounds.flatMap((bound) => (bound === null ? [] : [bound - 1, bound, bound + 1]));
}

interface ArraySearch {
  readonly sample: readonly Json[];
  readonly keywords: Keywords;
  readonly search: Search;
}

function* arrays(parts: Conjunction, { sample, keywords, search }: ArraySearch): Generator<Json> {
  const least = Math.max(0, boundIn(parts, "minItems", "lower"));
  const itemsAt = (index: number): Conjunction =>
    parts.flatMap(({ keywords: own }): readonly Shape[] => {
      const shape = own.prefixItems[index] ?? own.items;
      return shape === null ? [] : [shape];
    });
  const itemAt = (index: number): Json => sample[index] ?? sampleValue(itemsAt(index), search.budget) ?? null;
  const fill = (length: number): Json[] => Array.from({ length }, (_, index) => itemAt(index));
  for (const length of [least, least + 1, 2, ...lengthsAround(keywords.minItems, keywords.maxItems)])
    if (length >= 0 && length <= MAX_LENGTH) yield fill(length);
  for (let index = 0; index <= keywords.prefixItems.length; index += 1) {
    const expected = keywords.prefixItems[index] ?? keywords.items;
    if (expected === null) continue;
    for (const value of candidates(itemsAt(index), expected, search)) {
      const items = fill(Math.max(least, index + 1));
      items[index] = value;
      yield items;
    }
  }
}

interface ObjectSearch {
  readonly sample: JsonObject;
  readonly keywords: Keywords;
  readonly search: Search;
}

function* objects(parts: Conjunction, { sample, keywords, search }: ObjectSearch): Generator<Json> {
  const { names, allowsOthers } = mentionedNames(parts);
  const withMember = (name: string, value: Json, base: JsonObject = sample): JsonObject => {
    const copy: Record<string, Json> = {};
    for (const [key, each] of Object.entries(base)) defineMember(copy, key, each);
    defineMember(copy, name, value);
    return copy;
  };
  let full = sample;
  for (const name of names) {
    if (Object.hasOwn(sample, name)) continue;
    const value = sampleValue(orText(memberParts(parts, name)), search.budget);
    if (value === undefined) continue;
    yield withMember(name, value);
    full = withMember(name, value, full);
  }
  yield full;
  const isOpen = search.undeclared === "open" || allowsOthers;
  const others = isOpen ? [...[...keywords.properties.keys()].filter((name) => !names.has(name)), "undeclared"] : [];
  for (const name of [...names, ...others]) {
    const expected = keywords.properties.get(name) ?? keywords.additionalProperties;
    if (expected === null) continue;
    for (const value of candidates(memberParts(parts, name), expected, search)) yield withMember(name, value);
  }
  if (!isOpen) return;
  let extended = sample;
  for (let index = 0; index < Math.min(MAX_LENGTH, (keywords.maxProperties ?? 0) + 1); index += 1) {
    const name = `undeclared${index}`;
    extended = withMember(name, sampleValue(orText(memberParts(parts, name)), search.budget) ?? "a", extended);
    yield extended;
  }
}

function orText(parts: Conjunction): Conjunction {
  return parts.length === 0 ? [typeShape("string")] : parts;
}
