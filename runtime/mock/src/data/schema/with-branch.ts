import type { MockSchema } from "../../tables/tables.js";
import type { Branch, FlatSchema } from "./flat-schema.js";
import { flattenBelow, type Schemas } from "./flatten.js";
import { mergeFlat } from "./merge-flat.js";
import type { WorkBudget } from "./work-budget.js";

type Cache = WeakMap<FlatSchema, Map<MockSchema, FlatSchema>>;

const caches: { readonly tagged: Cache; readonly untagged: Cache } = { tagged: new WeakMap(), untagged: new WeakMap() };

interface Merging {
  readonly schemas: Schemas;
  readonly budget: WorkBudget;
}

/**
 * Merges a schema with one of its branches, including the discriminator values that select the branch. Results are
 * cached. Returns the schema unmerged once `budget` is used up.
 */
export function withBranch(
  flat: FlatSchema,
  branch: Branch,
  tagProperty: string | null,
  { schemas, budget }: Merging,
): FlatSchema {
  const cache = tagProperty === null ? caches.untagged : caches.tagged;
  const cached = cache.get(flat) ?? new Map<MockSchema, FlatSchema>();
  cache.set(flat, cached);
  const found = cached.get(branch.schema);
  if (found !== undefined) return found;
  if (budget.isSpent) return flat;
  // Skips named schemas of the branch that are already merged into `flat`.
  const merged = mergeFlat(flat, flattenBelow(branch.schema, schemas, new Set(flat.names)));
  const result = tagProperty === null || branch.tags.length === 0 ? merged : addTags(merged, tagProperty, branch.tags);
  cached.set(branch.schema, result);
  budget.spend(result.names.length);
  return result;
}

function addTags(flat: FlatSchema, property: string, tags: readonly string[]): FlatSchema {
  return { ...flat, object: { ...flat.object, tags: new Map([...flat.object.tags, [property, tags]]) } };
}
