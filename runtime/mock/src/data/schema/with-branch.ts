import type { MockSchema } from "../../tables/tables.js";
import type { Branch, FlatSchema } from "./flat-schema.js";
import { flattenBelow, type Schemas } from "./flatten.js";
import { mergeFlat } from "./merge-flat.js";

const combined = new WeakMap<FlatSchema, Map<MockSchema, FlatSchema>>();

/** A schema of which one branch has been chosen; kept as long as the schema. The branch's tags are worked in. */
export function withBranch(flat: FlatSchema, branch: Branch, tagged: string | null, schemas: Schemas): FlatSchema {
  const known = combined.get(flat) ?? new Map<MockSchema, FlatSchema>();
  combined.set(flat, known);
  const found = known.get(branch.schema);
  if (found !== undefined) return found;
  // What the branch says of the schemas that it is a branch of has been said.
  const merged = mergeFlat(flat, flattenBelow(branch.schema, schemas, new Set(flat.names)));
  const made = tagged === null || branch.tags.length === 0 ? merged : withTags(merged, tagged, branch.tags);
  known.set(branch.schema, made);
  return made;
}

function withTags(flat: FlatSchema, property: string, tags: readonly string[]): FlatSchema {
  return { ...flat, object: { ...flat.object, tags: new Map([...flat.object.tags, [property, tags]]) } };
}
