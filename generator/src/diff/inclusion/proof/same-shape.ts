import type { Json } from "../../../model/json.js";
import type { Keywords, Shape } from "../../schema/shape.js";
import { withoutWrappers } from "../../schema/without-wrappers.js";
import { sameValue } from "../instances/same-value.js";
import { sortMembers } from "./sort-members.js";

type Pair = readonly [Shape, Shape];

/**
 * Compares schemas by their keywords, following references and cycles. Ignores the order of union members, and an
 * `allOf` around a single schema. Collects all pairs of subschemas first, then
 * propagates differences to the pairs that depend on them. All other pairs are the same.
 */
export class SameShape {
  readonly #results = new Map<string, boolean>();

  /** Whether the keywords that restrict values are the same in two schemas. */
  readonly test = (left: Shape, right: Shape): boolean => {
    if (left === right) return true;
    const key = keyOf(left, right);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    this.#explore([left, right]);
    return this.#results.get(key) ?? false;
  };

  #explore(start: Pair): void {
    const dependents = new Map<string, string[]>();
    const different: string[] = [];
    const pending: Pair[] = [start];
    this.#results.set(keyOf(...start), true);
    for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
      const key = keyOf(...pair);
      const [left, right] = [withoutWrappers(pair[0]), withoutWrappers(pair[1])];
      const children = left === right ? [] : childPairs(left.keywords, right.keywords);
      if (children === null) {
        different.push(key);
        continue;
      }
      for (const child of children) {
        if (child[0] === child[1]) continue;
        const childKey = keyOf(...child);
        const known = this.#results.get(childKey);
        if (known === false) different.push(key);
        const list = dependents.get(childKey) ?? [];
        list.push(key);
        dependents.set(childKey, list);
        if (known !== undefined) continue;
        this.#results.set(childKey, true);
        pending.push(child);
      }
    }
    for (let key = different.pop(); key !== undefined; key = different.pop()) {
      if (this.#results.get(key) === false) continue;
      this.#results.set(key, false);
      different.push(...(dependents.get(key) ?? []));
    }
  }
}

function keyOf(left: Shape, right: Shape): string {
  return `${left.id} ${right.id}`;
}

const plain = [
  "isNever",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "maxLength",
  "maxItems",
  "minProperties",
  "maxProperties",
  "minContains",
  "maxContains",
  "pattern",
  "format",
  "contentEncoding",
  "contentMediaType",
  "uniqueItems",
] as const;
const single = [
  "items",
  "additionalProperties",
  "contains",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
  "not",
  "if",
  "then",
  "else",
] as const;
const unordered = ["allOf", "anyOf", "oneOf"] as const;
const maps = ["properties", "patternProperties", "dependentSchemas"] as const;

/** Returns the pairs of corresponding subschemas; null if the schemas differ in anything but their subschemas. */
function childPairs(left: Keywords, right: Keywords): readonly Pair[] | null {
  if (plain.some((key) => left[key] !== right[key])) return null;
  if ((left.minLength ?? 0) !== (right.minLength ?? 0) || (left.minItems ?? 0) !== (right.minItems ?? 0)) return null;
  if (!sameLists(left.types, right.types) || !sameLists(left.required, right.required)) return null;
  if (!sameSets(constantsOf(left), constantsOf(right))) return null;
  if (!sameDependents(left.dependentRequired, right.dependentRequired)) return null;
  const pairs: Pair[] = [];
  for (const key of single) {
    const [one, other] = [left[key], right[key]];
    if (one === null && other === null) continue;
    if (one === null || other === null) return null;
    pairs.push([one, other]);
  }
  const lists = unordered.map((key) => [sortMembers(key, left[key]), sortMembers(key, right[key])] as const);
  for (const [ones, others] of [...lists, [left.prefixItems, right.prefixItems] as const]) {
    if (ones.length !== others.length) return null;
    for (const [index, one] of ones.entries()) {
      const other = others[index];
      if (other !== undefined) pairs.push([one, other]);
    }
  }
  for (const key of maps) {
    if (left[key].size !== right[key].size) return null;
    for (const [name, one] of left[key]) {
      const other = right[key].get(name);
      if (other === undefined) return null;
      pairs.push([one, other]);
    }
  }
  return pairs;
}

/** Returns the values that `const` and `enum` allow together; null if both are missing. */
function constantsOf({ const: constant, enum: values }: Keywords): readonly Json[] | null {
  if (constant === null || values === null) return constant ?? values;
  return values.some((value) => sameValue(value, constant[0])) ? constant : [];
}

function sameLists(left: readonly string[] | null, right: readonly string[] | null): boolean {
  if (left === null || right === null) return left === right;
  return left.length === right.length && left.every((each, index) => each === right[index]);
}

function sameSets(left: readonly Json[] | null, right: readonly Json[] | null): boolean {
  if (left === null || right === null) return left === right;
  const isWithin = (some: readonly Json[], all: readonly Json[]): boolean =>
    some.every((one) => all.some((other) => sameValue(one, other)));
  return isWithin(left, right) && isWithin(right, left);
}

function sameDependents(
  left: ReadonlyMap<string, readonly string[]>,
  right: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (left.size !== right.size) return false;
  return [...left].every(([name, names]) => {
    const others = right.get(name);
    return others !== undefined && sameSets(names, others);
  });
}
