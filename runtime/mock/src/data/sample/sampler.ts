import { isArray, isObject, type Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { chooseBranch } from "./choose-branch.js";
import { withBranch } from "../schema/with-branch.js";
import { equals } from "../json/equals.js";
import { matchesSchema, matchesFlatSchema } from "../match/matches-schema.js";
import { matchesScalarRules, hasIntegerFormat } from "../match/matches-scalar-rules.js";
import type { FlatSchema, JsonType } from "../schema/flat-schema.js";
import { flatten } from "../schema/flatten.js";
import { type Location, countRecursions, withVariation } from "./location.js";
import { sampleArray } from "./sample-array.js";
import { sampleNumber } from "./sample-number.js";
import { sampleObject } from "./sample-object.js";
import type { SampleOptions } from "./sample-options.js";
import { sampleString } from "./sample-string.js";
import { SeededRandom } from "./seeded-random.js";
import { typeOf } from "../json/type-of.js";

const MAX_DEPTH = 24;
const MAX_RECURSIONS = 4;
/** Values that one sample may make up. More are only demanded by schemas that branch without end. */
const MAX_VALUES = 20_000;
const MAX_CHOICES = 32;
const VARIATIONS = 8;

/** Makes one value, with all that is inside of it. */
export class Sampler {
  readonly options: SampleOptions;
  /** How many values had to be made that do not fit: nothing does, or nothing was found. */
  misfits = 0;
  #made = 0;

  constructor(options: SampleOptions) {
    this.options = options;
  }

  sample(schema: MockSchema, given: Json | undefined, place: Location): Json {
    return this.sampleFlat(flatten(schema, this.options.schemas), given, place);
  }

  sampleFlat(flat: FlatSchema, given: Json | undefined, place: Location): Json {
    if (flat.isNever || place.depth > 1000) return this.#misfit(null);
    if (given === undefined && this.#isEnough(flat, place)) return matchesScalarRules(flat, null) ? null : this.#misfit(null);
    if (flat.conditions.length > 0) return this.#sampleConditions(flat, given, place);
    if (flat.excluded.length > 0) return this.#sampleUnrefused(flat, given, place);
    if (flat.alternatives.length > 0) return this.#sampleBranch(flat, given, place);
    return this.#samplePlain(flat, given, place);
  }

  /** Whether optional members are to be left out, because there are enough of them around. */
  isSparse(flat: FlatSchema, place: Location): boolean {
    return this.options.fill === "required" || this.isRecursive(flat, place);
  }

  isRecursive(flat: FlatSchema, place: Location): boolean {
    return place.depth > MAX_DEPTH / 3 || this.#made > MAX_VALUES / 2 || countRecursions(flat.names, place) >= 2;
  }

  /** Undoes what was counted since, as the value is not taken. */
  forget(misfits: number): void {
    this.misfits = misfits;
  }

  #misfit(value: Json): Json {
    this.misfits += 1;
    return value;
  }

  sourceAt({ pointer }: Location): SeededRandom {
    return new SeededRandom(this.options.seed + pointer);
  }

  #isEnough(flat: FlatSchema, place: Location): boolean {
    this.#made += 1;
    return place.depth > MAX_DEPTH || this.#made > MAX_VALUES || countRecursions(flat.names, place) >= MAX_RECURSIONS;
  }

  #samplePlain(flat: FlatSchema, given: Json | undefined, place: Location): Json {
    if (flat.values !== null) return this.#sampleValues(flat, flat.values, given, place);
    if (given === undefined) {
      const found = flat.defaults.find((each) => matchesFlatSchema(flat, each, this.options.schemas));
      if (found !== undefined) return found;
    }
    const type = chooseType(flat, given);
    switch (type) {
      case "null":
        return null;
      case "object":
        return sampleObject(flat, isObject(given) ? given : null, place, this);
      case "array":
        return sampleArray(flat, isArray(given) ? given : null, place, this);
      case "boolean":
      case "integer":
      case "number":
      case "string":
        return given !== undefined && matchesScalarRules(flat, given) ? given : this.#checked(flat, type, place);
    }
  }

  #checked(flat: FlatSchema, type: "boolean" | "integer" | "number" | "string", place: Location): Json {
    const value = this.#sampleScalar(flat, type, place);
    return matchesScalarRules(flat, value) ? value : this.#misfit(value);
  }

  #sampleScalar(flat: FlatSchema, type: "boolean" | "integer" | "number" | "string", place: Location): Json {
    const known = flat.knownValues.filter((each) => matchesScalarRules(flat, each));
    const source = this.sourceAt(place);
    if (known.length > 0) return source.pick(known) ?? null;
    if (type === "boolean") return source.next() % 2 === 1;
    if (type === "string") return sampleString(flat, source, { name: place.name, now: this.options.now });
    return sampleNumber(flat, type === "integer" || hasIntegerFormat(flat), source);
  }

  #sampleValues(flat: FlatSchema, values: readonly Json[], given: Json | undefined, place: Location): Json {
    const kept = given === undefined ? flat.defaults : [given];
    const rest = keep(flat, "values", () => ({ ...flat, values: null }));
    const isValid = (value: Json): boolean => matchesFlatSchema(rest, value, this.options.schemas);
    const found = kept.find((each) => values.some((value) => equals(value, each)) && isValid(each));
    if (found !== undefined) return found;
    const valid = values.filter(isValid);
    const present = valid.filter((value) => value !== null);
    const picked = this.sourceAt(place).pick(present.length > 0 ? present : valid);
    return picked === undefined ? this.#misfit(null) : picked;
  }

  #sampleBranch(flat: FlatSchema, given: Json | undefined, place: Location): Json {
    const [first, ...others] = flat.alternatives;
    if (first === undefined || flat.alternatives.length > MAX_CHOICES) {
      return this.#samplePlain({ ...flat, alternatives: [] }, given, place);
    }
    const bare = keep(flat, "alternatives", () => ({ ...flat, alternatives: others }));
    const candidates = chooseBranch(bare, first, given, { place, sampler: this, schemas: this.options.schemas });
    const { misfits } = this;
    let best: Json | undefined;
    // Branches overlap: of texts or sizes that several admit, another one may be of one branch alone.
    for (let variation = 0; variation < (given === undefined ? VARIATIONS : 1); variation += 1) {
      for (const branch of candidates) {
        const there = variation === 0 ? place : withVariation(place, variation);
        const value = this.sampleFlat(withBranch(bare, branch, first.tagProperty, this.options.schemas), given, there);
        if (candidates.length === 1) return value;
        this.forget(misfits);
        if (matchesFlatSchema(flat, value, this.options.schemas)) return value;
        best ??= value;
      }
    }
    return this.#misfit(best ?? null);
  }

  #sampleConditions(flat: FlatSchema, given: Json | undefined, place: Location): Json {
    const { schemas } = this.options;
    let current = keep(flat, "conditions", () => ({ ...flat, conditions: [] }));
    let value = this.sampleFlat(current, given, place);
    for (const condition of flat.conditions) {
      const schema = matchesSchema(condition.if, value, schemas) ? condition.then : condition.else;
      if (schema === true || matchesSchema(schema, value, schemas)) continue;
      current = withBranch(current, { schema, tags: [] }, null, schemas);
      value = this.sampleFlat(current, value, place);
    }
    return value;
  }

  #sampleUnrefused(flat: FlatSchema, given: Json | undefined, place: Location): Json {
    const bare = keep(flat, "refusals", () => ({ ...flat, excluded: [] }));
    const isRefused = (value: Json): boolean => flat.excluded.some((each) => matchesSchema(each, value, this.options.schemas));
    let value = this.sampleFlat(bare, given, place);
    for (let variation = 1; variation <= VARIATIONS && isRefused(value); variation += 1) {
      value = this.sampleFlat(bare, undefined, withVariation(place, variation));
    }
    return isRefused(value) ? this.#misfit(value) : value;
  }
}

/** The type of what is given if the schema has it, else the first that is not null; without types, what its rules are about. */
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

const kept = new WeakMap<FlatSchema, Map<string, FlatSchema>>();

/** A variant of a schema, made once: what hangs on a schema is found again by its identity. */
function keep(flat: FlatSchema, name: string, make: () => FlatSchema): FlatSchema {
  const variants = kept.get(flat) ?? new Map<string, FlatSchema>();
  kept.set(flat, variants);
  const found = variants.get(name) ?? make();
  variants.set(name, found);
  return found;
}
