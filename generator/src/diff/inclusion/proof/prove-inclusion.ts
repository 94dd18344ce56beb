import type { Shape } from "../../schema/shape.js";
import { finiteValues } from "./finite-values.js";
import { flatten } from "./flatten.js";
import { includesArrays } from "./includes-arrays.js";
import { includesObjects } from "./includes-objects.js";
import { includesSameOneOf } from "./includes-same-one-of.js";
import { includesScalars } from "./includes-scalars.js";
import { isEmpty } from "./is-empty.js";
import { isValid } from "../instances/is-valid.js";
import type { Conjunction, Prover, ValueType } from "./prover.js";
import type { SameShape } from "./same-shape.js";
import { splitUnion } from "./split-union.js";
import { typeShape } from "./type-shape.js";
import { typesOf } from "./types-of.js";

const MAX_STEPS = 2000;
/** The maximum number of claims to prove at the same time. Each claim takes several frames of the call stack. */
const MAX_DEPTH = 150;

/**
 * Proves inclusions. If a claim occurs again deeper in the value while it is being proven, it is assumed to be true.
 * This is sound, because JSON values are finite. If the claim then fails, all claims proven in the meantime are
 * discarded.
 */
export class InclusionProver implements Prover {
  readonly undeclared: Prover["undeclared"];
  readonly #same: SameShape;
  readonly #results = new Map<string, boolean>();
  readonly #active = new Map<string, { readonly level: number; isAssumed: boolean }>();
  /** The claims that were proven while other claims were being proven, in order. */
  #trail: string[] = [];
  #level = 0;
  #steps = 0;

  constructor(undeclared: Prover["undeclared"], same: SameShape) {
    this.undeclared = undeclared;
    this.#same = same;
  }

  /** Starts a new proof with its own step limit. */
  prove(parts: Conjunction, target: Shape): boolean {
    this.#steps = 0;
    return this.includes(parts, target);
  }

  readonly includesInner = (parts: Conjunction, target: Shape): boolean => {
    this.#level += 1;
    const result = this.includes(parts, target);
    this.#level -= 1;
    return result;
  };

  readonly includes = (shapes: Conjunction, target: Shape): boolean => {
    const parts = flatten(shapes);
    if (parts.some((part) => this.#same.test(part, target))) return true;
    const key = `${parts.map(({ id }) => id).join(",")}|${target.id}`;
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const active = this.#active.get(key);
    if (active !== undefined) {
      // At the same level of the value, the proof would be circular.
      if (active.level === this.#level) return false;
      active.isAssumed = true;
      return true;
    }
    this.#steps += 1;
    if (this.#steps > MAX_STEPS || this.#active.size > MAX_DEPTH) return false;
    const entry = { level: this.#level, isAssumed: false };
    const start = this.#trail.length;
    this.#active.set(key, entry);
    const result = this.#decide(parts, target);
    this.#active.delete(key);
    if (!result && entry.isAssumed) {
      for (const each of this.#trail.slice(start)) this.#results.delete(each);
      this.#trail.length = start;
    }
    // A claim that failed only because of the step limit may be provable as part of another proof.
    if (result || this.#steps <= MAX_STEPS) this.#results.set(key, result);
    if (result) this.#trail.push(key);
    if (this.#active.size === 0) this.#trail = [];
    return result;
  };

  readonly isSame = (left: Shape, right: Shape): boolean => this.#same.test(left, right);

  readonly isEmpty = (parts: Conjunction): boolean => isEmpty(parts);

  #decide(parts: Conjunction, target: Shape): boolean {
    const types = typesOf(parts);
    if (types.size === 0) return true;
    const values = finiteValues(parts, types);
    if (values !== null) return values.every((value) => isValid(target, value) === true);
    if (includesSameOneOf(parts, target, this)) return true;
    const split = splitUnion(parts);
    if (split !== null) return split.every((each) => this.includes(each, target));
    if (parts.some(({ keywords }) => keywords.anyOf.length > 0 || keywords.oneOf.length > 0)) return false;
    if (types.size > 1) return [...types].every((type) => this.includes([...parts, typeShape(type)], target));
    const [type] = types;
    return type === undefined || this.#decideFor(type, parts, target) || isEmpty(parts);
  }

  #decideFor(type: ValueType, parts: Conjunction, target: Shape): boolean {
    const { keywords } = target;
    if (keywords.isNever || keywords.enum !== null || keywords.const !== null) return false;
    const isNumber = type === "number" && keywords.types?.includes("integer") === true;
    if (keywords.types !== null && !keywords.types.includes(type) && !isNumber) return false;
    return this.#includesOfType(type, parts, target) && this.#includesCombined(parts, target);
  }

  #includesOfType(type: ValueType, parts: Conjunction, { keywords }: Shape): boolean {
    switch (type) {
      case "null":
      case "boolean":
        return true;
      case "number":
      case "string":
        return includesScalars(parts, keywords, type);
      case "array":
        return includesArrays(parts, keywords, this);
      case "object":
        return includesObjects(parts, keywords, this);
    }
  }

  #includesCombined(parts: Conjunction, { keywords }: Shape): boolean {
    const { allOf, anyOf, oneOf, not } = keywords;
    return (
      allOf.every((each) => this.includes(parts, each)) &&
      (anyOf.length === 0 || anyOf.some((each) => this.includes(parts, each))) &&
      (oneOf.length === 0 || this.#includesOne(parts, oneOf)) &&
      (not === null || this.#excludes(parts, not)) &&
      this.#includesCondition(parts, keywords)
    );
  }

  #includesOne(parts: Conjunction, members: readonly Shape[]): boolean {
    return members.some(
      (each, index) =>
        members.every((other, at) => at === index || isEmpty([...parts, other])) && this.includes(parts, each),
    );
  }

  #excludes(parts: Conjunction, excluded: Shape): boolean {
    return (
      isEmpty([...parts, excluded]) ||
      parts.some(({ keywords: { not } }) => not !== null && this.includes([excluded], not))
    );
  }

  #includesCondition(parts: Conjunction, { if: condition, then, else: otherwise }: Shape["keywords"]): boolean {
    if (condition === null) return true;
    return (
      (then === null || this.includes([...parts, condition], then)) &&
      (otherwise === null || this.includes(parts, otherwise))
    );
  }
}
