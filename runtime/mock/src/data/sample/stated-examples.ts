import type { Json } from "../../json.js";
import { matchesFlatSchema } from "../match/matches-schema.js";
import type { FlatSchema } from "../schema/flat-schema.js";
import { isNeverSent } from "../schema/is-never-sent.js";
import { WorkBudget } from "../schema/work-budget.js";
import type { SampleContext } from "./sample-context.js";

const none: readonly Json[] = [];
const caches = {
  request: new WeakMap<FlatSchema, readonly Json[]>(),
  response: new WeakMap<FlatSchema, readonly Json[]>(),
};

/**
 * The valid examples of a schema. An example can lack required properties that are omitted in the given direction, such
 * as `writeOnly` properties in a response. The result is cached.
 */
export function statedExamples(flat: FlatSchema, { options }: Pick<SampleContext, "options">): readonly Json[] {
  if (flat.examples.length === 0) return none;
  const { schemas, direction } = options;
  const cached = caches[direction].get(flat);
  if (cached !== undefined) return cached;
  const { properties, required } = flat.object;
  const shown = [...required].filter((name) => !isNeverSent(properties.get(name) ?? true, direction, schemas));
  const expected =
    shown.length === required.size ? flat : { ...flat, object: { ...flat.object, required: new Set(shown) } };
  const valid = flat.examples.filter((each) => matchesFlatSchema(expected, each, schemas, new WorkBudget()));
  caches[direction].set(flat, valid);
  return valid;
}
