import type { MockSchema } from "../../tables/tables.js";
import type { FlatSchema } from "./flat-schema.js";
import { flatten, type Schemas } from "./flatten.js";

/** Limits the number of alternatives, because they can contain each other. */
const MAX_VARIANTS = 200;

const cache = new WeakMap<FlatSchema, readonly FlatSchema[]>();

/**
 * A schema and its alternatives at every depth, including the `then` and `else` schemas of its conditions. Each
 * describes only some of the valid values.
 */
export function variantsOf(schema: MockSchema, schemas: Schemas): readonly FlatSchema[] {
  const root = flatten(schema, schemas);
  const cached = cache.get(root);
  if (cached !== undefined) return cached;
  const found = new Set([root]);
  for (const { alternatives, conditions } of found) {
    const branches = alternatives.flatMap((each) => [
      ...each.branches,
      ...(each.otherwise === null ? [] : [each.otherwise]),
    ]);
    const inner = [
      ...branches.map((branch) => branch.schema),
      ...conditions.flatMap((condition) => [condition.then, condition.else]),
    ];
    for (const each of inner) if (found.size < MAX_VARIANTS) found.add(flatten(each, schemas));
  }
  const variants = [...found];
  cache.set(root, variants);
  return variants;
}
