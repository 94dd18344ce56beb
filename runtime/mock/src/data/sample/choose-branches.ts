import { isObject, type Json, type JsonObject, member } from "../../json.js";
import { equals } from "../json/equals.js";
import { matchesScalarRules } from "../match/matches-scalar-rules.js";
import type { WorkBudget } from "../schema/work-budget.js";
import type { Alternatives, Branch, FlatSchema } from "../schema/flat-schema.js";
import { flatten, type Schemas } from "../schema/flatten.js";
import { withBranch } from "../schema/with-branch.js";
import { countRecursions } from "./count-recursions.js";
import type { Location } from "./location.js";
import type { SampleContext } from "./sample-context.js";

const MAX_CANDIDATES = 6;

interface Context {
  readonly location: Location;
  readonly schemas: Schemas;
  readonly random: SampleContext["randomAt"];
  readonly budget: WorkBudget;
}

/**
 * Returns the branches to try, best first. For a given value, these are the branches that match it best, or the single
 * branch that its discriminator value selects. Otherwise, branches that are neither null nor recursive are preferred.
 * If there is a discriminator, one of them is picked at random.
 */
export function chooseBranches(
  flat: FlatSchema,
  { branches, tagProperty }: Alternatives,
  given: Json | undefined,
  { location, schemas, random, budget }: Context,
): readonly Branch[] {
  budget.spend(branches.length);
  const merge = (branch: Branch): FlatSchema => withBranch(flat, branch, tagProperty, { schemas, budget });
  if (given !== undefined) {
    const tag = tagProperty === null ? undefined : member(given, tagProperty);
    const tagged = branches.filter(({ tags }) => tags.some((each) => each === tag));
    if (tagged.length === 1) return tagged;
    const scored = (tagged.length > 1 ? tagged : branches).map((branch) => ({
      branch,
      score: scoreOf(merge(branch), given, schemas),
    }));
    const sorted = scored.sort((left, right) => right.score - left.score).map(({ branch }) => branch);
    return sorted.slice(0, MAX_CANDIDATES);
  }

  const isFinite = (branch: Branch): boolean => !isRecursive(merge(branch), flat.names, location, schemas);
  const isNonNull = (branch: Branch): boolean => merge(branch).types?.some((type) => type !== "null") ?? true;
  const possible = branches.filter((branch) => !merge(branch).isNever);
  const nonNull = possible.filter(isNonNull);
  const preferences = [nonNull.filter(isFinite), possible.filter(isFinite), nonNull];
  const best = preferences.find(({ length }) => length > 0) ?? branches;
  if (tagProperty === null)
    return [...best, ...possible.filter((each) => !best.includes(each))].slice(0, MAX_CANDIDATES);
  const picked = random({ ...location, pointer: `${location.pointer}~` }).pick(best);
  return picked === undefined ? [] : [picked];
}

/**
 * Whether a branch leads back to an enclosing schema, directly or through a required property. `parentNames` are the
 * names of the schemas that contain the branches.
 */
function isRecursive(flat: FlatSchema, parentNames: readonly string[], location: Location, schemas: Schemas): boolean {
  const inside: Location = { ...location, enclosing: { names: parentNames, parent: location.enclosing } };
  const added = flat.names.filter((name) => !parentNames.includes(name));
  if (countRecursions(added, location) > 0) return true;
  return [...flat.object.required].some((name) => {
    const schema = flat.object.properties.get(name);
    return schema !== undefined && countRecursions(flatten(schema, schemas).names, inside) > 0;
  });
}

/**
 * Scores how well a branch matches a value. The type has the most weight, then constants, then required and declared
 * properties.
 */
function scoreOf(flat: FlatSchema, given: Json, schemas: Schemas): number {
  if (flat.values !== null) return flat.values.some((each) => equals(each, given)) ? 1000 : -1000;
  if (!isObject(given)) return matchesScalarRules(flat, given) ? 100 : -100;
  if (flat.isNever || !(flat.types?.includes("object") ?? true)) return -1000;
  let score = 0;
  for (const name of flat.object.required) score += Object.hasOwn(given, name) ? 2 : -2;
  for (const [name, value] of Object.entries(given)) {
    const schema = flat.object.properties.get(name);
    if (schema !== undefined) score += 1 + scoreOfProperty(flatten(schema, schemas), value);
  }
  for (const [name, tags] of flat.object.tags) if (tags.some((tag) => tag === member(given, name))) score += 100;
  return score + (isNamedByConstant(flat, given, schemas) ? 30 : 0);
}

/**
 * Whether the value has a property named after a constant of the branch: `{ card: … }` matches the branch with `object:
 * "card"`.
 */
function isNamedByConstant({ object }: FlatSchema, given: JsonObject, schemas: Schemas): boolean {
  return [...object.properties].some(([name, schema]) => {
    if (Object.hasOwn(given, name)) return false;
    const [value, ...others] = flatten(schema, schemas).values ?? [];
    return others.length === 0 && typeof value === "string" && Object.hasOwn(given, value);
  });
}

function scoreOfProperty({ values, types }: FlatSchema, value: Json): number {
  if (values !== null) return values.some((each) => equals(each, value)) ? 20 : -100;
  return typeof value === "string" && types !== null && !types.includes("string") ? -10 : 0;
}
