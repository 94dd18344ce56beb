import { isArray, isObject, type Json, type JsonObject, member } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { areUnique } from "../json/are-unique.js";
import { withBranch } from "../schema/with-branch.js";
import { equals } from "../json/equals.js";
import { matchesScalarRules } from "./matches-scalar-rules.js";
import { WorkBudget } from "../schema/work-budget.js";
import type { Alternatives, ArrayRules, FlatSchema, ObjectRules } from "../schema/flat-schema.js";
import { flatten, type Schemas } from "../schema/flatten.js";

/** Limits the recursion into schemas that refer to themselves. Values at greater depths are treated as valid. */
const MAX_DEPTH = 100;

/** The depth of a check, and the budget that it shares with the enclosing checks. */
interface Walk {
  readonly budget: WorkBudget;
  readonly depth: number;
}

/** Whether a value is valid. If a discriminator's tag selects a branch, the value must match that branch. */
export function matchesSchema(
  schema: MockSchema,
  value: Json,
  schemas: Schemas,
  budget: WorkBudget = new WorkBudget(),
): boolean {
  return matchesFlat(flatten(schema, schemas), value, schemas, { budget, depth: 0 });
}

/** Like `matchesSchema`, for a schema that is already flattened. */
export function matchesFlatSchema(flat: FlatSchema, value: Json, schemas: Schemas, budget: WorkBudget): boolean {
  return matchesFlat(flat, value, schemas, { budget, depth: 0 });
}

function matchesFlat(flat: FlatSchema, value: Json, schemas: Schemas, { budget, depth }: Walk): boolean {
  budget.spend();
  if (depth > MAX_DEPTH || budget.isSpent) return true;
  const walk = { budget, depth: depth + 1 };
  const matches = (schema: MockSchema, each: Json): boolean =>
    matchesFlat(flatten(schema, schemas), each, schemas, walk);
  return (
    matchesScalarRules(flat, value) &&
    (flat.values === null || flat.values.some((each) => equals(each, value))) &&
    (!isArray(value) || matchesArray(flat.array, value, matches)) &&
    (!isObject(value) || matchesObject(flat.object, value, matches)) &&
    flat.alternatives.every((each) => matchesAlternatives(each, { flat, value, schemas, walk })) &&
    flat.excluded.every((schema) => !matches(schema, value)) &&
    flat.conditions.every((each) => matches(matches(each.if, value) ? each.then : each.else, value))
  );
}

type Matches = (schema: MockSchema, value: Json) => boolean;

function matchesArray(rules: ArrayRules, value: readonly Json[], matches: Matches): boolean {
  const { prefixItems, items, contains, minContains } = rules;
  return (
    value.length >= rules.minItems &&
    value.length <= rules.maxItems &&
    value.every((each, index) => matches(prefixItems[index] ?? items ?? true, each)) &&
    (contains === null || value.filter((each) => matches(contains, each)).length >= minContains) &&
    (!rules.isUnique || areUnique(value))
  );
}

function matchesObject(rules: ObjectRules, value: JsonObject, matches: Matches): boolean {
  const names = Object.keys(value);
  return (
    names.length >= rules.minProperties &&
    names.length <= rules.maxProperties &&
    [...rules.required].every((name) => Object.hasOwn(value, name)) &&
    names.every((name) => matchesProperty(rules, name, value[name] ?? null, matches))
  );
}

function matchesProperty(rules: ObjectRules, name: string, value: Json, matches: Matches): boolean {
  const tags = rules.tags.get(name);
  if (tags !== undefined && !tags.some((tag) => tag === value)) return false;
  if (rules.propertyNames !== null && !matches(rules.propertyNames, name)) return false;
  const declared = rules.properties.get(name);
  const byPattern = rules.patternProperties.filter(({ pattern }) => pattern.expression?.test(name));
  if (declared !== undefined && !matches(declared, value)) return false;
  if (!byPattern.every(({ schema }) => matches(schema, value))) return false;
  return declared !== undefined || byPattern.length > 0 || matches(rules.additional ?? !rules.isSealed, value);
}

interface Context {
  readonly flat: FlatSchema;
  readonly value: Json;
  readonly schemas: Schemas;
  readonly walk: Walk;
}

function matchesAlternatives(
  { kind, branches, tagProperty }: Alternatives,
  { flat, value, schemas, walk }: Context,
): boolean {
  const base = baseOf(flat);
  const tag = tagProperty === null ? undefined : member(value, tagProperty);
  const tagged = branches.filter(({ tags }) => tags.some((each) => each === tag));
  const candidates = tagged.length > 0 ? tagged : branches;
  const count = candidates.filter((branch) =>
    matchesFlat(withBranch(base, branch, tagProperty, { schemas, budget: walk.budget }), value, schemas, walk),
  ).length;
  return kind === "oneOf" && tagProperty === null ? count === 1 : count > 0;
}

const bases = new WeakMap<FlatSchema, FlatSchema>();

/** The part of a schema to merge with each branch: everything except alternatives, conditions and `not`. */
function baseOf(flat: FlatSchema): FlatSchema {
  const cached = bases.get(flat);
  if (cached !== undefined) return cached;
  const base: FlatSchema = { ...flat, alternatives: [], conditions: [], excluded: [] };
  bases.set(flat, base);
  return base;
}
