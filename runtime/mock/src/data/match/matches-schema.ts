import { isArray, isObject, type Json, type JsonObject, member } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { areUnique } from "../json/are-unique.js";
import { withBranch } from "../schema/with-branch.js";
import { equals } from "../json/equals.js";
import { matchesScalarRules } from "./matches-scalar-rules.js";
import type { Alternatives, ArrayRules, FlatSchema, ObjectRules } from "../schema/flat-schema.js";
import { flatten, type Schemas } from "../schema/flatten.js";

/** Values are no deeper than texts that can be parsed; schemas that lead back to themselves are. */
const MAX_DEPTH = 100;

/** Whether a value is valid. Of a discriminator's branches, the one that the tag means has to hold. */
export function matchesSchema(schema: MockSchema, value: Json, schemas: Schemas, depth = 0): boolean {
  return matchesFlatSchema(flatten(schema, schemas), value, schemas, depth);
}

/** The same, of a schema that is flat already. */
export function matchesFlatSchema(flat: FlatSchema, value: Json, schemas: Schemas, depth = 0): boolean {
  if (depth > MAX_DEPTH) return true;
  const holds = (schema: MockSchema, each: Json): boolean => matchesSchema(schema, each, schemas, depth + 1);
  return (
    matchesScalarRules(flat, value) &&
    (flat.values === null || flat.values.some((each) => equals(each, value))) &&
    (!isArray(value) || fitsArray(flat.array, value, holds)) &&
    (!isObject(value) || fitsObject(flat.object, value, holds)) &&
    flat.alternatives.every((each) => fitsAlternatives(each, { flat, value, schemas, depth })) &&
    flat.excluded.every((schema) => !holds(schema, value)) &&
    flat.conditions.every((each) => holds(holds(each.if, value) ? each.then : each.else, value))
  );
}

type Holds = (schema: MockSchema, value: Json) => boolean;

function fitsArray(rules: ArrayRules, value: readonly Json[], holds: Holds): boolean {
  const { prefixItems, items, contains, minContains } = rules;
  return (
    value.length >= rules.minItems &&
    value.length <= rules.maxItems &&
    value.every((each, index) => holds(prefixItems[index] ?? items ?? true, each)) &&
    (contains === null || value.filter((each) => holds(contains, each)).length >= minContains) &&
    (!rules.isUnique || areUnique(value))
  );
}

function fitsObject(rules: ObjectRules, value: JsonObject, holds: Holds): boolean {
  const names = Object.keys(value);
  return (
    names.length >= rules.minProperties &&
    names.length <= rules.maxProperties &&
    [...rules.required].every((name) => Object.hasOwn(value, name)) &&
    names.every((name) => fitsMember(rules, name, value[name] ?? null, holds))
  );
}

function fitsMember(rules: ObjectRules, name: string, value: Json, holds: Holds): boolean {
  const tags = rules.tags.get(name);
  if (tags !== undefined && !tags.some((tag) => tag === value)) return false;
  if (rules.propertyNames !== null && !holds(rules.propertyNames, name)) return false;
  const own = rules.properties.get(name);
  const matching = rules.patternProperties.filter(({ pattern }) => pattern.expression?.test(name));
  if (own !== undefined && !holds(own, value)) return false;
  if (!matching.every(({ schema }) => holds(schema, value))) return false;
  return own !== undefined || matching.length > 0 || holds(rules.additional ?? !rules.isSealed, value);
}

interface Choice {
  readonly flat: FlatSchema;
  readonly value: Json;
  readonly schemas: Schemas;
  readonly depth: number;
}

function fitsAlternatives({ kind, branches, tagProperty: tagged }: Alternatives, { flat, value, schemas, depth }: Choice): boolean {
  const bare = withoutAlternatives(flat);
  const tag = tagged === null ? undefined : member(value, tagged);
  const meant = branches.filter(({ tags }) => tags.some((each) => each === tag));
  const candidates = meant.length > 0 ? meant : branches;
  const count = candidates.filter((branch) =>
    matchesFlatSchema(withBranch(bare, branch, tagged, schemas), value, schemas, depth + 1),
  ).length;
  return kind === "oneOf" && tagged === null ? count === 1 : count > 0;
}

const bares = new WeakMap<FlatSchema, FlatSchema>();

/** The schema as its branches see it. */
function withoutAlternatives(flat: FlatSchema): FlatSchema {
  const known = bares.get(flat);
  if (known !== undefined) return known;
  const bare = { ...flat, alternatives: [], conditions: [], refusals: [] };
  bares.set(flat, bare);
  return bare;
}
