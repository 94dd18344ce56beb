import type { Json } from "../../json.js";
import type { MockSchema } from "../../tables/tables.js";
import { canonicalJson } from "../json/canonical-json.js";
import type { FlatSchema } from "../schema/flat-schema.js";
import { flatten } from "../schema/flatten.js";
import { enclose } from "./enclose.js";
import type { Location } from "./location.js";
import type { SampleContext } from "./sample-context.js";
import { sampleItem } from "./sample-item.js";
import { withVariation } from "./with-variation.js";

/** Limits the length of an array, even if the schema requires more items. */
const MAX_ITEMS = 1000;
const VARIATIONS = 64;

/** Samples an array that begins with the given items. If none are given, it has the minimum number of items, or one more. */
export function sampleArray(
  flat: FlatSchema,
  given: readonly Json[] | null,
  location: Location,
  context: SampleContext,
): Json {
  const { array } = flat;
  const { schemas } = context.options;
  const items: Json[] = [];
  const existing = new Set<string>();
  const isNew = (item: Json): boolean => !array.isUnique || !existing.has(canonicalJson(item));
  const add = (schema: MockSchema, index: number, item: Json | undefined): void => {
    const itemLocation = locationOf(flat, location, index);
    const { failures } = context;
    let value =
      item === undefined
        ? context.sample(schema, undefined, itemLocation)
        : sampleItem({ schema, item }, itemLocation, context);
    for (let tries = 1; tries <= VARIATIONS && item === undefined && !isNew(value); tries += 1) {
      const values = flatten(schema, schemas).values ?? [];
      value =
        values.find((each) => each !== null && isNew(each)) ??
        context.sample(schema, undefined, withVariation(itemLocation, tries));
    }
    if (item === undefined && index >= array.minItems && context.failures > failures) context.resetFailures(failures);
    else if (isNew(value)) {
      items.push(value);
      if (array.isUnique) existing.add(canonicalJson(value));
    }
  };
  const schemaAt = (index: number): MockSchema => array.prefixItems[index] ?? array.items ?? true;

  for (const item of given?.slice(0, array.maxItems) ?? []) add(schemaAt(items.length), items.length, item);
  if (given === null && array.contains !== null) {
    for (let count = 0; count < Math.min(array.minContains, array.maxItems, MAX_ITEMS); count += 1) {
      add({ allOf: [schemaAt(count), array.contains] }, count, undefined);
    }
  }
  const count = Math.min(given === null ? chooseLength(flat, location, context) : array.minItems, MAX_ITEMS);
  for (let index = items.length; index < count; index += 1) add(schemaAt(index), index, undefined);
  return items;
}

function chooseLength({ array }: FlatSchema, location: Location, context: SampleContext): number {
  const { minItems, maxItems, prefixItems, items } = array;
  const item = flatten(prefixItems[minItems] ?? items ?? true, context.options.schemas);
  if (item.isNever || context.isRecursive(item, location)) return minItems;
  // Limits the number of items to the number of enum values or examples, so that the items can differ.
  const distinct = Math.min(
    item.values?.length ?? Infinity,
    isScalar(item) ? item.examples.length || Infinity : Infinity,
  );
  const longest = Math.max(minItems, Math.min(maxItems, minItems + 1, distinct));
  return context.randomAt(location).integer(minItems, longest);
}

function isScalar({ types }: FlatSchema): boolean {
  return types?.some((type) => type === "object" || type === "array") === false;
}

function locationOf(flat: FlatSchema, location: Location, index: number): Location {
  return {
    pointer: `${location.pointer}/${index}`,
    name: location.name,
    depth: location.depth + 1,
    enclosing: enclose(flat, location),
    isVaried: true,
    exampleIndex: location.exampleIndex + index,
    isFromExample: location.isFromExample,
  };
}
