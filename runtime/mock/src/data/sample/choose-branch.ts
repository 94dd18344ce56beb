import { isObject, type Json, type JsonObject, member } from "../../json.js";
import { withBranch } from "../schema/with-branch.js";
import { equals } from "../json/equals.js";
import { matchesScalarRules } from "../match/matches-scalar-rules.js";
import type { Alternatives, Branch, FlatSchema } from "../schema/flat-schema.js";
import { flatten, type Schemas } from "../schema/flatten.js";
import { type Location, countRecursions } from "./location.js";
import type { Sampler } from "./sampler.js";

/** Only so many branches are tried. */
const MAX_CANDIDATES = 6;

interface Context {
  readonly place: Location;
  readonly sampler: Sampler;
  readonly schemas: Schemas;
}

/**
 * The branches worth a try, best first; one alone where there is no doubt. What is given decides; else the discriminator's
 * branches take turns by hash, and of others the first comes first that is not null and does not lead back.
 */
export function chooseBranch(
  flat: FlatSchema,
  { branches, tagProperty: tagged }: Alternatives,
  given: Json | undefined,
  { place, sampler, schemas }: Context,
): readonly Branch[] {
  const flatOf = (branch: Branch): FlatSchema => withBranch(flat, branch, tagged, schemas);
  if (given !== undefined) {
    const tag = tagged === null ? undefined : member(given, tagged);
    const meant = branches.find(({ tags }) => tags.some((each) => each === tag));
    if (meant !== undefined) return [meant];
    const scored = branches.map((branch) => ({ branch, score: scoreOf(flatOf(branch), given, schemas) }));
    const sorted = scored.sort((left, right) => right.score - left.score).map(({ branch }) => branch);
    return sorted.slice(0, MAX_CANDIDATES);
  }

  const isFinite = (branch: Branch): boolean => !leadsBack(flatOf(branch), flat.names, place, schemas);
  const isPresent = (branch: Branch): boolean => flatOf(branch).types?.some((type) => type !== "null") ?? true;
  const possible = branches.filter((branch) => !flatOf(branch).isNever);
  const present = possible.filter(isPresent);
  const good = present.filter(isFinite);
  const best = [good, possible.filter(isFinite), present].find(({ length }) => length > 0) ?? branches;
  if (tagged === null) return [...best, ...possible.filter((each) => !best.includes(each))].slice(0, MAX_CANDIDATES);
  const chosen = sampler.sourceAt({ ...place, pointer: `${place.pointer}~` }).pick(best);
  return chosen === undefined ? [] : [chosen];
}

/** Whether a value would need another of the kinds around it. */
function leadsBack(flat: FlatSchema, own: readonly string[], place: Location, schemas: Schemas): boolean {
  const inside: Location = { ...place, enclosing: { names: own, around: place.enclosing } };
  const added = flat.names.filter((name) => !own.includes(name));
  if (countRecursions(added, place) > 0) return true;
  return [...flat.object.required].some((name) => {
    const schema = flat.object.properties.get(name);
    return schema !== undefined && countRecursions(flatten(schema, schemas).names, inside) > 0;
  });
}

/** How well a branch goes with a value: its type above all, then constants, then what is required and known. */
function scoreOf(flat: FlatSchema, given: Json, schemas: Schemas): number {
  if (flat.values !== null) return flat.values.some((each) => equals(each, given)) ? 1000 : -1000;
  if (!isObject(given)) return matchesScalarRules(flat, given) ? 100 : -100;
  if (flat.isNever || !(flat.types?.includes("object") ?? true)) return -1000;
  let score = 0;
  for (const name of flat.object.required) score += Object.hasOwn(given, name) ? 2 : -2;
  for (const [name, value] of Object.entries(given)) {
    const schema = flat.object.properties.get(name);
    if (schema !== undefined) score += 1 + agreement(flatten(schema, schemas), value);
  }
  for (const [name, tags] of flat.object.tags) if (tags.some((tag) => tag === member(given, name))) score += 100;
  return score + (isNamedBy(flat, given, schemas) ? 30 : 0);
}

/** Whether a value has a member that is called as a constant of the branch: `{ card: … }` means the one with `object: "card"`. */
function isNamedBy({ object }: FlatSchema, given: JsonObject, schemas: Schemas): boolean {
  return [...object.properties].some(([name, schema]) => {
    if (Object.hasOwn(given, name)) return false;
    const [value, ...others] = flatten(schema, schemas).values ?? [];
    return others.length === 0 && typeof value === "string" && Object.hasOwn(given, value);
  });
}

function agreement({ values, types }: FlatSchema, value: Json): number {
  if (values !== null) return values.some((each) => equals(each, value)) ? 20 : -100;
  return types === null || typeof value === "object"
    ? 0
    : typeof value === "string" && !types.includes("string")
      ? -10
      : 0;
}
