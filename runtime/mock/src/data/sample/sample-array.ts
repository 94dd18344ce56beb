import type { Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { canonicalJson } from "../json/are-unique.js";
import type { FlatSchema } from "../schema/flat-schema.js";
import { flatten } from "../schema/flatten.js";
import { type Location, withVariation } from "./location.js";
import type { Sampler } from "./sampler.js";

/** No array is made longer, whatever a schema demands. */
const MAX_ITEMS = 1000;
const VARIATIONS = 64;

/** An array that keeps the items that are given; without any, one that has its minimum or one more. */
export function sampleArray(flat: FlatSchema, given: readonly Json[] | null, place: Location, sampler: Sampler): Json {
  const { array } = flat;
  const { schemas } = sampler.options;
  const items: Json[] = [];
  const prints = new Set<string>();
  const isNew = (item: Json): boolean => !array.isUnique || !prints.has(canonicalJson(item));
  const add = (schema: MockSchema, index: number, item: Json | undefined): void => {
    const inside = placeOf(flat, place, index);
    const { misfits } = sampler;
    let value = sampler.sample(schema, item, inside);
    for (let tries = 1; tries <= VARIATIONS && item === undefined && !isNew(value); tries += 1) {
      const values = flatten(schema, schemas).values ?? [];
      value =
        values.find((each) => each !== null && isNew(each)) ?? sampler.sample(schema, undefined, withVariation(inside, tries));
    }
    if (item === undefined && index >= array.minItems && sampler.misfits > misfits) sampler.forget(misfits);
    else if (isNew(value)) {
      items.push(value);
      if (array.isUnique) prints.add(canonicalJson(value));
    }
  };
  const schemaAt = (index: number): MockSchema => array.prefixItems[index] ?? array.items ?? true;

  for (const item of given?.slice(0, array.maxItems) ?? []) add(schemaAt(items.length), items.length, item);
  if (given === null && array.contains !== null) {
    for (let count = 0; count < Math.min(array.minContains, array.maxItems, MAX_ITEMS); count += 1) {
      add({ allOf: [schemaAt(count), array.contains] }, count, undefined);
    }
  }
  const count = Math.min(given === null ? lengthOf(flat, place, sampler) : array.minItems, MAX_ITEMS);
  for (let index = items.length; index < count; index += 1) add(schemaAt(index), index, undefined);
  return items;
}

function lengthOf({ array }: FlatSchema, place: Location, sampler: Sampler): number {
  const { minItems, maxItems, prefixItems, items } = array;
  const { options } = sampler;
  const schema = prefixItems[minItems] ?? items ?? true;
  const item = flatten(schema, options.schemas);
  if (item.isNever || sampler.isRecursive(item, place)) return minItems;
  const most = Math.max(minItems, Math.min(maxItems, minItems + 1, item.values?.length ?? Infinity));
  return sampler.sourceAt(place).integer(minItems, most);
}

function placeOf({ names }: FlatSchema, place: Location, index: number): Location {
  return {
    pointer: `${place.pointer}/${index}`,
    name: place.name,
    depth: place.depth + 1,
    enclosing: names.length === 0 ? place.enclosing : { names, around: place.enclosing },
  };
}
