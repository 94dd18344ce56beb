import { isArray, isObject, member, type Json, type JsonObject } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { equals } from "../json/equals.js";
import { type JsonType, typeOf } from "../json/type-of.js";
import { matchesFlatSchema, matchesSchema } from "../match/matches-schema.js";
import { matchesScalarRules } from "../match/matches-scalar-rules.js";
import { WorkBudget } from "../schema/work-budget.js";
import { SeededRandom } from "../random/seeded-random.js";
import type { Alternatives, FlatSchema } from "../schema/flat-schema.js";
import { flatten } from "../schema/flatten.js";
import { hasIntegerFormat } from "../schema/has-integer-format.js";
import { withBranch } from "../schema/with-branch.js";
import { leadsToPage } from "./names/leads-to-page.js";
import { isIdentity } from "./names/is-identity.js";
import { isUsuallyFalse } from "./names/is-usually-false.js";
import { chooseBranches } from "./choose-branches.js";
import { countRecursions } from "./count-recursions.js";
import type { Location } from "./location.js";
import { sampleArray } from "./sample-array.js";
import type { SampleContext } from "./sample-context.js";
import { sampleNumber } from "./sample-number.js";
import { sampleObject } from "./sample-object.js";
import type { SampleOptions } from "./sample-options.js";
import { statedExamples } from "./stated-examples.js";
import { sampleString } from "./strings/sample-string.js";
import { withVariation } from "./with-variation.js";

const MAX_DEPTH = 24;
const MAX_RECURSIONS = 4;
/** Limits the number of values generated for one sample. Only schemas that branch endlessly need more. */
const MAX_VALUES = 20_000;
const MAX_ALTERNATIVES = 32;
const VARIATIONS = 8;

type ScalarType = Exclude<JsonType, "null" | "array" | "object">;

/** Generates one value, including everything inside it. */
export class Sampler implements SampleContext {
  readonly options: SampleOptions;
  readonly budget: WorkBudget = new WorkBudget();
  failures = 0;
  #generated = 0;

  constructor(options: SampleOptions) {
    this.options = options;
  }

  resetFailures(count: number): void {
    this.failures = count;
  }

  sample(schema: MockSchema, given: Json | undefined, location: Location): Json {
    return this.#sampleFlat(flatten(schema, this.options.schemas), given, location);
  }

  isRecursive(flat: FlatSchema, location: Location): boolean {
    return (
      location.depth > MAX_DEPTH / 3 || this.#generated > MAX_VALUES / 2 || countRecursions(flat.names, location) >= 2
    );
  }

  randomAt({ pointer }: Location): SeededRandom {
    return new SeededRandom(this.options.seed + pointer);
  }

  #sampleFlat(flat: FlatSchema, given: Json | undefined, location: Location): Json {
    if (flat.isNever || location.depth > 1000) return this.#fail(null);
    if (given === undefined && this.#isLimitReached(flat, location))
      return matchesScalarRules(flat, null) ? null : this.#fail(null);
    const stated = given === undefined ? this.#statedValue(flat, location) : undefined;
    if (stated !== undefined) return stated;
    if (flat.conditions.length > 0) return this.#sampleConditions(flat, given, location);
    if (flat.excluded.length > 0) return this.#sampleWithExclusions(flat, given, location);
    if (flat.alternatives.length > 0) return this.#sampleAlternatives(flat, given, location);
    return this.#samplePlain(flat, given, location);
  }

  /** A valid default or example; `undefined` if there is none. */
  #statedValue(flat: FlatSchema, location: Location): Json | undefined {
    const { schemas } = this.options;
    const found = flat.defaults.find((each) => matchesFlatSchema(flat, each, schemas, this.budget));
    if (found !== undefined) return found;
    const identity = isIdentity(location.name, this.options);
    if (flat.examples.length === 0 || (identity && this.options.distinct != null)) return undefined;
    const index = location.isVaried || identity ? location.exampleIndex : 0;
    const examples = statedExamples(flat, this);
    const example = examples[index];
    const within = { ...location, isFromExample: true };
    // Sampling removes the properties that the direction hides, such as `writeOnly` properties of a response.
    if (isObject(example) || isArray(example)) return this.#sampleFlat(flat, example, within);
    const [first] = examples;
    if (example !== undefined || !isObject(first)) return example;
    const names = Object.keys(first).filter((name) => isIdentity(name, this.options));
    if (names.length === 0) return undefined;
    const distinct = variantOf(flat, "identities", () => withRequired(flat, names));
    return this.#sampleFlat(distinct, withoutNames(first, names), within);
  }

  /** Counts an invalid value in `failures` and returns it. */
  #fail(value: Json): Json {
    this.failures += 1;
    return value;
  }

  #isLimitReached(flat: FlatSchema, location: Location): boolean {
    this.#generated += 1;
    return (
      location.depth > MAX_DEPTH ||
      this.#generated > MAX_VALUES ||
      countRecursions(flat.names, location) >= MAX_RECURSIONS
    );
  }

  #samplePlain(flat: FlatSchema, given: Json | undefined, location: Location): Json {
    if (flat.values !== null) return this.#sampleEnum(flat, flat.values, given, location);
    // A generated list has only one page.
    if (given === undefined && leadsToPage(location.name, flat) && matchesScalarRules(flat, null)) return null;
    const type = chooseType(flat, given);
    switch (type) {
      case "null":
        return null;
      case "object":
        return sampleObject(flat, isObject(given) ? given : null, location, this);
      case "array":
        return sampleArray(flat, toItems(given, flat, this.options.schemas), location, this);
      case "boolean":
      case "integer":
      case "number":
      case "string":
        return given !== undefined && matchesScalarRules(flat, given)
          ? given
          : this.#sampleScalar(flat, type, location);
    }
  }

  #sampleScalar(flat: FlatSchema, type: ScalarType, location: Location): Json {
    const value = this.#generateScalar(flat, type, location);
    return matchesScalarRules(flat, value) ? value : this.#fail(value);
  }

  #generateScalar(flat: FlatSchema, type: ScalarType, location: Location): Json {
    const knownValues = flat.knownValues.filter((each) => matchesScalarRules(flat, each));
    const random = this.randomAt(location);
    const options = { name: location.name, now: this.options.now };
    if (knownValues.length > 0) return random.pick(knownValues) ?? null;
    if (type === "boolean") return random.next() % 2 === 1 && !isUsuallyFalse(location.name);
    if (type === "string") {
      const identity = location.pointer === "" || isIdentity(location.name, this.options);
      return sampleString(flat, random, { ...options, isIdentity: identity });
    }
    return sampleNumber(flat, random, { ...options, isInteger: type === "integer" || hasIntegerFormat(flat) });
  }

  #sampleEnum(flat: FlatSchema, values: readonly Json[], given: Json | undefined, location: Location): Json {
    const preferred = given === undefined ? flat.defaults : [given];
    const rest = variantOf(flat, "values", () => ({ ...flat, values: null }));
    const isValid = (value: Json): boolean => matchesFlatSchema(rest, value, this.options.schemas, this.budget);
    const found = preferred.find((each) => values.some((value) => equals(value, each)) && isValid(each));
    if (found !== undefined) return found;
    const valid = values.filter(isValid);
    const nonNull = valid.filter((value) => value !== null);
    const picked = this.randomAt(location).pick(nonNull.length > 0 ? nonNull : valid);
    return picked === undefined ? this.#fail(null) : picked;
  }

  #sampleAlternatives(flat: FlatSchema, given: Json | undefined, location: Location): Json {
    const [first, ...others] = flat.alternatives;
    if (first === undefined || flat.alternatives.length > MAX_ALTERNATIVES) {
      return this.#samplePlain({ ...flat, alternatives: [] }, given, location);
    }
    const { budget } = this;
    const { schemas } = this.options;
    const base = variantOf(flat, "alternatives", () => ({ ...flat, alternatives: others }));
    if (first.otherwise !== null && hasOtherTag(given, first))
      return this.#sampleFlat(withBranch(base, first.otherwise, null, { schemas, budget }), given, location);
    const candidates = budget.isSpent
      ? first.branches.slice(0, 1)
      : chooseBranches(base, first, given, {
          location,
          schemas,
          random: (at) => this.randomAt(at),
          budget,
        });
    const { failures } = this;
    let fallback: Json | undefined;
    // The branches of a oneOf can overlap. If a value matches several, another variation of it might match only one.
    for (let variation = 0; variation < (given === undefined ? VARIATIONS : 1); variation += 1) {
      for (const branch of candidates) {
        const varied = variation === 0 ? location : withVariation(location, variation);
        const value = this.#sampleFlat(withBranch(base, branch, first.tagProperty, { schemas, budget }), given, varied);
        if (candidates.length === 1) return value;
        this.resetFailures(failures);
        if (matchesFlatSchema(flat, value, schemas, budget)) return value;
        fallback ??= value;
      }
    }
    return this.#fail(fallback ?? null);
  }

  #sampleConditions(flat: FlatSchema, given: Json | undefined, location: Location): Json {
    const { schemas } = this.options;
    let current = variantOf(flat, "conditions", () => ({ ...flat, conditions: [] }));
    let value = this.#sampleFlat(current, given, location);
    for (const condition of flat.conditions) {
      const schema = matchesSchema(condition.if, value, schemas, this.budget) ? condition.then : condition.else;
      if (schema === true || matchesSchema(schema, value, schemas, this.budget)) continue;
      current = withBranch(current, { schema, tags: [] }, null, { schemas, budget: this.budget });
      value = this.#sampleFlat(current, value, location);
    }
    return value;
  }

  #sampleWithExclusions(flat: FlatSchema, given: Json | undefined, location: Location): Json {
    const base = variantOf(flat, "excluded", () => ({ ...flat, excluded: [] }));
    const isExcluded = (value: Json): boolean =>
      flat.excluded.some((each) => matchesSchema(each, value, this.options.schemas, this.budget));
    let value = this.#sampleFlat(base, given, location);
    for (let variation = 1; variation <= VARIATIONS && !this.budget.isSpent && isExcluded(value); variation += 1) {
      value = this.#sampleFlat(base, undefined, withVariation(location, variation));
    }
    return isExcluded(value) ? this.#fail(value) : value;
  }
}

/**
 * The type of the given value if the schema allows it, otherwise the first non-null type. If the schema lists no types,
 * the type is inferred from its rules.
 */
function chooseType(flat: FlatSchema, given: Json | undefined): JsonType {
  const type = given === undefined ? null : typeOf(given);
  const { types } = flat;
  if (types === null) return type ?? impliedType(flat);
  if (type !== null && types.includes(type)) return type;
  if (type === "integer" && types.includes("number")) return "number";
  return types.find((each) => each !== "null") ?? "null";
}

function impliedType({ text, number, array, object }: FlatSchema): JsonType {
  if (object.properties.size + object.required.size + object.patternProperties.length + object.minProperties > 0)
    return "object";
  if (object.additional !== null) return "object";
  if (array.items !== null || array.prefixItems.length + array.minItems > 0 || array.contains !== null) return "array";
  const bounds = [number.minimum, number.maximum, number.exclusiveMinimum, number.exclusiveMaximum];
  if (bounds.some((each) => Number.isFinite(each)) || number.multiplesOf.length > 0) return "number";
  return /^(int32|int64|float|double)$/.test(text.format ?? "") ? "number" : "string";
}

/** The given items. A request can have a single string or number where responses have a list. */
function toItems(
  given: Json | undefined,
  { array }: FlatSchema,
  schemas: SampleOptions["schemas"],
): readonly Json[] | null {
  if (isArray(given)) return given;
  const isScalar = typeof given === "string" || typeof given === "number";
  return isScalar && array.items !== null && matchesSchema(array.items, given, schemas) ? [given] : null;
}

/** Whether a value has a discriminator value that selects none of the branches. */
function hasOtherTag(given: Json | undefined, { branches, tagProperty }: Alternatives): boolean {
  const tag = tagProperty === null ? undefined : member(given, tagProperty);
  return typeof tag === "string" && !branches.some(({ tags }) => tags.includes(tag));
}

function withRequired(flat: FlatSchema, names: readonly string[]): FlatSchema {
  return { ...flat, object: { ...flat.object, required: new Set([...flat.object.required, ...names]) } };
}

function withoutNames(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

const variants = new WeakMap<FlatSchema, Map<string, FlatSchema>>();

/** Returns a variant of a schema. Each variant is created only once, because other caches use the schema object as a key. */
function variantOf(flat: FlatSchema, name: string, create: () => FlatSchema): FlatSchema {
  const byName = variants.get(flat) ?? new Map<string, FlatSchema>();
  variants.set(flat, byName);
  const variant = byName.get(name) ?? create();
  byName.set(name, variant);
  return variant;
}
