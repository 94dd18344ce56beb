import type { Keywords, Shape } from "../../schema/shape.js";
import { boundIn } from "./bound-in.js";
import { isValid } from "../instances/is-valid.js";
import { matchesPattern } from "../instances/matches-pattern.js";
import { memberParts } from "./member-parts.js";
import { mentionedNames } from "./mentioned-names.js";
import type { Conjunction, Prover } from "./prover.js";

const MAX_PATTERNS = 3;

/** Whether each object that satisfies all of `parts` satisfies the object keywords of `target`. */
export function includesObjects(parts: Conjunction, target: Keywords, prover: Prover): boolean {
  if (target.unevaluatedProperties !== null) return false;
  const required = new Set(parts.flatMap(({ keywords }) => keywords.required));
  if (!target.required.every((name) => required.has(name))) return false;
  const mentioned = mentionedNames(parts);
  const isClosed = isClosedFor(parts, prover);
  return (
    includesCounts(parts, target, { required, names: isClosed ? mentioned.names : null }) &&
    includesMembers(parts, target, { prover, isClosed }) &&
    includesNames(parts, target, { prover, names: isClosed ? mentioned.names : null }) &&
    includesDependents(parts, target, { prover, required, names: isClosed ? mentioned.names : null })
  );
}

/** Whether an object can have only the properties that the parts mention. */
function isClosedFor(parts: Conjunction, { undeclared }: Prover): boolean {
  const isForbidden = parts.some(
    ({ keywords }) => keywords.additionalProperties?.keywords.isNever === true && keywords.patternProperties.size === 0,
  );
  return isForbidden || (undeclared === "closed" && !mentionedNames(parts).allowsOthers);
}

interface Names {
  readonly required: ReadonlySet<string>;
  /** The only property names that an object can have; null if other names are allowed. */
  readonly names: ReadonlySet<string> | null;
}

function includesCounts(parts: Conjunction, target: Keywords, { required, names }: Names): boolean {
  const { minProperties, maxProperties } = target;
  const least = Math.max(required.size, boundIn(parts, "minProperties", "lower"));
  const most = Math.min(names?.size ?? Infinity, boundIn(parts, "maxProperties", "upper"));
  return (minProperties === null || least >= minProperties) && (maxProperties === null || most <= maxProperties);
}

function includesMembers(
  parts: Conjunction,
  target: Keywords,
  { prover, isClosed }: { readonly prover: Prover; readonly isClosed: boolean },
): boolean {
  const names = new Set([...mentionedNames(parts).names, ...target.properties.keys()]);
  for (const name of names) {
    if (isClosed && !mentionedNames(parts).names.has(name)) continue;
    const expected = expectedOf(target, name);
    if (expected === null) return false;
    const found = memberParts(parts, name);
    if (!expected.every((shape) => prover.includesInner(found, shape))) return false;
  }
  return isClosed || includesOthers(parts, target, prover);
}

/** Returns the schemas that a property must satisfy; null if it is unknown whether a pattern matches. */
function expectedOf(
  { properties, patternProperties, additionalProperties }: Keywords,
  name: string,
): Conjunction | null {
  const declared = properties.get(name);
  const expected = declared === undefined ? [] : [declared];
  for (const [pattern, shape] of patternProperties) {
    const matches = matchesPattern(pattern, name);
    if (matches === "unknown") return null;
    if (matches) expected.push(shape);
  }
  return expected.length === 0 && additionalProperties !== null ? [additionalProperties] : expected;
}

/** Compares the schemas for unmentioned properties, for each set of patterns that their names could match. */
function includesOthers(parts: Conjunction, target: Keywords, prover: Prover): boolean {
  const { patternProperties, additionalProperties } = target;
  if (patternProperties.size === 0 && additionalProperties === null) return true;
  const patterns = [
    ...new Set([
      ...parts.flatMap(({ keywords }) => [...keywords.patternProperties.keys()]),
      ...patternProperties.keys(),
    ]),
  ];
  if (patterns.length > MAX_PATTERNS) return false;
  for (let mask = 0; mask < 2 ** patterns.length; mask += 1) {
    const matched = new Set(patterns.filter((_, index) => (mask & (2 ** index)) !== 0));
    const found = parts.flatMap(({ keywords }) => othersOf(keywords, matched));
    if (!othersOf(target, matched).every((shape) => prover.includesInner(found, shape))) return false;
  }
  return true;
}

function othersOf(keywords: Keywords, matched: ReadonlySet<string>): readonly Shape[] {
  const found = [...keywords.patternProperties].flatMap(([pattern, shape]) => (matched.has(pattern) ? [shape] : []));
  if (found.length > 0) return found;
  return keywords.additionalProperties === null ? [] : [keywords.additionalProperties];
}

function includesNames(
  parts: Conjunction,
  { propertyNames }: Keywords,
  { prover, names }: { readonly prover: Prover; readonly names: ReadonlySet<string> | null },
): boolean {
  if (propertyNames === null) return true;
  if (names !== null && [...names].every((name) => isValid(propertyNames, name) === true)) return true;
  const own = parts.flatMap(({ keywords }) => (keywords.propertyNames === null ? [] : [keywords.propertyNames]));
  return own.length > 0 && prover.includesInner(own, propertyNames);
}

function includesDependents(
  parts: Conjunction,
  { dependentRequired, dependentSchemas }: Keywords,
  { prover, required, names }: Names & { readonly prover: Prover },
): boolean {
  const isAbsent = (name: string): boolean => names !== null && !names.has(name);
  for (const [name, dependents] of dependentRequired) {
    const own = parts.flatMap(({ keywords }) => keywords.dependentRequired.get(name) ?? []);
    if (!isAbsent(name) && !dependents.every((each) => required.has(each) || own.includes(each))) return false;
  }
  for (const [name, shape] of dependentSchemas) {
    const own = parts.flatMap(({ keywords }) => keywords.dependentSchemas.get(name) ?? []);
    if (!isAbsent(name) && !prover.includes([...parts, ...own], shape)) return false;
  }
  return true;
}
