import { isObject, type Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { equals } from "../json/equals.js";
import type { FlatSchema } from "../schema/flat-schema.js";
import { flatten } from "../schema/flatten.js";
import type { Location } from "./location.js";
import type { SampleContext } from "./sample-context.js";

/**
 * Samples an item of an array. If the item is valid without changes, caches the result in `options.settled`, because it
 * doesn't depend on the seed or the location.
 */
export function sampleItem(
  { schema, item }: { readonly schema: MockSchema; readonly item: Json },
  location: Location,
  context: SampleContext,
): Json {
  const { settled, schemas } = context.options;
  if (settled === undefined || !isObject(item)) return context.sample(schema, item, location);
  const flat = flatten(schema, schemas);
  const known = settled.get(item)?.get(flat);
  if (known !== undefined) return known;
  const { failures } = context;
  const value = context.sample(schema, item, location);
  if (context.failures > failures || !equals(value, item)) return value;
  const bySchema = settled.get(item) ?? new Map<FlatSchema, Json>();
  settled.set(item, bySchema.set(flat, value));
  return value;
}
