import { isArray, isObject, type Json, type JsonObject } from "../../../model/json.js";
import type { Keywords, Shape } from "../../schema/shape.js";
import { Budget } from "./budget.js";
import { checkFormat } from "./check-format.js";
import { matchesPattern } from "./matches-pattern.js";
import { sameValue } from "./same-value.js";
import { typeOfValue } from "./type-of-value.js";
import type { Validity } from "./validity.js";

const MAX_STEPS = 2000;

/** Whether a value satisfies a schema according to JSON Schema 2020-12. */
export function isValid(shape: Shape, value: Json, budget: Budget = new Budget(MAX_STEPS)): Validity {
  return budget.nest(() => check(shape.keywords, value, budget)) ?? "unknown";
}

function check(keywords: Keywords, value: Json, budget: Budget): Validity {
  if (keywords.isNever) return false;
  return all([
    () => hasType(keywords, value),
    () => keywords.enum === null || keywords.enum.some((each) => sameValue(each, value)),
    () => keywords.const === null || sameValue(keywords.const[0], value),
    () => checkScalar(keywords, value),
    () => checkComposition(keywords, value, budget),
    () => (isArray(value) ? checkArray(keywords, value, budget) : true),
    () => (isObject(value) ? checkObject(keywords, value, budget) : true),
  ]);
}

function all(checks: readonly (() => Validity)[]): Validity {
  let result: Validity = true;
  for (const check of checks) {
    const each = check();
    if (each === false) return false;
    if (each === "unknown") result = "unknown";
  }
  return result;
}

function any(checks: readonly (() => Validity)[]): Validity {
  let result: Validity = false;
  for (const check of checks) {
    const each = check();
    if (each === true) return true;
    if (each === "unknown") result = "unknown";
  }
  return result;
}

function not(validity: Validity): Validity {
  return validity === "unknown" ? validity : !validity;
}

function hasType({ types }: Keywords, value: Json): boolean {
  if (types === null) return true;
  const type = typeOfValue(value);
  return types.includes(type) || (types.includes("integer") && Number.isInteger(value));
}

function checkScalar(keywords: Keywords, value: Json): Validity {
  if (typeof value === "number") {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = keywords;
    return (
      (minimum === null || value >= minimum) &&
      (maximum === null || value <= maximum) &&
      (exclusiveMinimum === null || value > exclusiveMinimum) &&
      (exclusiveMaximum === null || value < exclusiveMaximum) &&
      (multipleOf === null || Number.isInteger(value / multipleOf)) &&
      checkFormat(keywords.format, value)
    );
  }
  if (typeof value !== "string") return true;
  const length = Array.from(value).length;
  if (length < (keywords.minLength ?? 0) || length > (keywords.maxLength ?? Infinity)) return false;
  const isEncoded = keywords.contentEncoding !== null || keywords.contentMediaType !== null;
  return all([
    () => keywords.pattern === null || matchesPattern(keywords.pattern, value),
    () => checkFormat(keywords.format, value),
    () => (isEncoded ? "unknown" : true),
  ]);
}

function checkComposition(keywords: Keywords, value: Json, budget: Budget): Validity {
  const check = (shape: Shape) => (): Validity => isValid(shape, value, budget);
  return all([
    ...keywords.allOf.map(check),
    () => keywords.anyOf.length === 0 || any(keywords.anyOf.map(check)),
    () => keywords.oneOf.length === 0 || exactlyOne(keywords.oneOf.map(check)),
    () => keywords.not === null || not(isValid(keywords.not, value, budget)),
    () => {
      if (keywords.if === null) return true;
      const condition = isValid(keywords.if, value, budget);
      if (condition === "unknown") return "unknown";
      const branch = condition ? keywords.then : keywords.else;
      return branch === null || isValid(branch, value, budget);
    },
  ]);
}

function exactlyOne(checks: readonly (() => Validity)[]): Validity {
  const results = checks.map((check) => check());
  const count = results.filter((each) => each === true).length;
  if (count > 1) return false;
  return results.includes("unknown") ? "unknown" : count === 1;
}

function checkArray(keywords: Keywords, value: readonly Json[], budget: Budget): Validity {
  const { prefixItems, items, contains } = keywords;
  if (value.length < (keywords.minItems ?? 0) || value.length > (keywords.maxItems ?? Infinity)) return false;
  if (
    keywords.uniqueItems &&
    value.some((each, index) => value.slice(0, index).some((other) => sameValue(each, other)))
  )
    return false;
  return all([
    ...value.map((each, index) => (): Validity => {
      const shape = prefixItems[index] ?? items;
      return shape === null || isValid(shape, each, budget);
    }),
    () => {
      if (contains === null) return true;
      const results = value.map((each) => isValid(contains, each, budget));
      const least = results.filter((each) => each === true).length;
      const most = results.filter((each) => each !== false).length;
      const [from, to] = [keywords.minContains ?? 1, keywords.maxContains ?? Infinity];
      if (most < from || least > to) return false;
      return least >= from && most <= to ? true : "unknown";
    },
    () => keywords.unevaluatedItems === null || "unknown",
  ]);
}

function checkObject(keywords: Keywords, value: JsonObject, budget: Budget): Validity {
  const names = Object.keys(value);
  if (names.length < (keywords.minProperties ?? 0) || names.length > (keywords.maxProperties ?? Infinity)) return false;
  if (keywords.required.some((name) => !Object.hasOwn(value, name))) return false;
  for (const [name, dependents] of keywords.dependentRequired)
    if (Object.hasOwn(value, name) && dependents.some((each) => !Object.hasOwn(value, each))) return false;
  return all([
    ...names.map((name) => () => checkMember(keywords, name, value[name] ?? null, budget)),
    ...[...keywords.dependentSchemas].map(
      ([name, shape]) =>
        (): Validity =>
          !Object.hasOwn(value, name) || isValid(shape, value, budget),
    ),
    () => keywords.unevaluatedProperties === null || "unknown",
  ]);
}

function checkMember(keywords: Keywords, name: string, value: Json, budget: Budget): Validity {
  const { properties, patternProperties, additionalProperties, propertyNames } = keywords;
  const declared = properties.get(name);
  const patterns = [...patternProperties].map(([pattern, shape]) => ({
    matches: matchesPattern(pattern, name),
    shape,
  }));
  const isAdditional = declared === undefined && !patterns.some(({ matches }) => matches === true);
  const isUncertain = declared === undefined && patterns.some(({ matches }) => matches === "unknown");
  return all([
    () => declared === undefined || isValid(declared, value, budget),
    ...patterns.map(({ matches, shape }) => (): Validity => {
      if (matches === false) return true;
      return matches === "unknown" ? "unknown" : isValid(shape, value, budget);
    }),
    () =>
      isUncertain
        ? "unknown"
        : !isAdditional || additionalProperties === null || isValid(additionalProperties, value, budget),
    () => propertyNames === null || isValid(propertyNames, name, budget),
  ]);
}
