import type { JsonObject } from "../../json.js";
import type { Collection, EntityView } from "../../state/collection.js";
import { compareValues } from "../../state/compare-values.js";
import type { Entity } from "../../state/state.js";
import type { ListTable, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import type { Arrangement, Filter } from "../filters/arrangement.js";
import { readArrangement } from "../filters/read-arrangement.js";
import { valueAt } from "../../data/json/value-at.js";
import { computeValue } from "./compute-value.js";
import { matchesByName } from "../filters/matches-by-name.js";

export interface EntitySource {
  /** The collection that contains the entities; null if several collections do. */
  readonly collection: Collection | null;
  /** Returns the entities if `collection` is null. */
  readonly entities: () => readonly Entity[];
  /** Filters in addition to those of the request. */
  readonly filters: readonly Filter[];
  /** Selects entities by their keys; null for all. */
  readonly isSelected?: ((entity: Entity) => boolean) | null;
}

export interface SelectedEntities {
  readonly view: EntityView;
  readonly arrangement: Arrangement;
}

interface ListContext {
  readonly table: ResourceTable;
  readonly list: ListTable;
}

/** Selects and sorts the entities of a list. If an index contains the result, no other entities are read. */
export function selectEntities(source: EntitySource, { table, list }: ListContext, call: Call): SelectedEntities {
  const arrangement = readArrangement({ list, table }, call);
  const filters = [...source.filters, ...arrangement.filters];
  const isByName = list.query === undefined && hasFilterByName(list, call);
  const { collection } = source;
  const isComputed = ([name]: readonly string[]): boolean => name !== undefined && Object.hasOwn(table.computed, name);
  const hasComputed =
    Object.keys(table.computed).length > 0 &&
    (isByName || [...filters, ...arrangement.sort].some(({ path }) => path.length === 0 || isComputed(path)));
  const isSelected = source.isSelected ?? null;
  if (collection === null || isByName || hasComputed || isSelected !== null) {
    const inSource = collection === null ? source.entities() : [...collection.values()];
    const all = isSelected === null ? inSource : inSource.filter(isSelected);
    const complete = hasComputed
      ? all.map((entity) => ({ entity, value: computeValue(entity, table, call) }))
      : all.map((entity) => ({ entity, value: entity.value }));
    const found = isByName ? complete.filter(({ value }) => matchesByName(value, list.page, call)) : complete;
    return { view: viewOf(arrange(found, filters, arrangement).map(({ entity }) => entity)), arrangement };
  }
  return { view: viewIn(collection, filters, arrangement), arrangement };
}

interface Valued {
  readonly entity: Entity;
  readonly value: JsonObject;
}

function viewIn(collection: Collection, filters: readonly Filter[], arrangement: Arrangement): EntityView {
  const { sort, cacheKey } = arrangement;
  const [first, second] = sort;
  if (filters.length === 0 && second === undefined) {
    if (first === undefined) return collection.view();
    const sorted = first.path.length === 0 ? collection.view() : collection.sortedBy(first.path);
    return first.isDescending ? reversed(sorted) : sorted;
  }
  const groups = filters.flatMap(({ path, equalTo }) =>
    equalTo === null ? [] : [collection.withValue(path, equalTo)],
  );
  const [smallest] = groups.sort((left, right) => left.length - right.length);
  if (smallest !== undefined && filters.length === 1 && first === undefined) return smallest;
  const key = JSON.stringify([
    filters.map(({ path, equalTo, cacheKey: own }) => [path, equalTo ?? own]),
    sort,
    cacheKey,
  ]);
  return cached(collection, key, () => {
    const candidates = smallest === undefined ? [...collection.values()] : smallest.slice(0, smallest.length);
    const valued = candidates.map((entity) => ({ entity, value: entity.value }));
    return viewOf(arrange(valued, filters, arrangement).map(({ entity }) => entity));
  });
}

function arrange(all: readonly Valued[], filters: readonly Filter[], { sort }: Arrangement): readonly Valued[] {
  const found = all.filter(({ value }) => filters.every((filter) => filter.matches(value)));
  if (sort.length === 0) return found;
  if (sort.length === 1 && sort[0]?.isDescending === true)
    return arrange(found, [], ascending(sort[0].path)).toReversed();
  return found.toSorted((left, right) => {
    for (const { path, isDescending } of sort) {
      const difference = compareValues(valueAt(left.value, path), valueAt(right.value, path));
      if (difference !== 0) return isDescending ? -difference : difference;
    }
    return 0;
  });
}

function ascending(path: readonly string[]): Arrangement {
  const sort = path.length === 0 ? [] : [{ path, isDescending: false }];
  return { filters: [], sort, fields: null, cacheKey: "", notes: [] };
}

/** Tables that earlier versions generated have no rules: a parameter filters by the property with its name. */
function hasFilterByName({ page }: ListTable, { revision, query }: Call): boolean {
  return revision.parameters.some(
    ({ in: location, name }) =>
      location === "query" && query.has(name) && name !== page?.parameter && name !== page?.size,
  );
}

function viewOf(entities: readonly Entity[]): EntityView {
  return {
    length: entities.length,
    slice: (start, end) => entities.slice(start, end),
    positionOf: (key) => entities.findIndex(({ keys }) => keys.at(-1) === key),
  };
}

function reversed(view: EntityView): EntityView {
  const { length } = view;
  return {
    length,
    slice: (start, end) => view.slice(Math.max(0, length - end), Math.max(0, length - start)).toReversed(),
    positionOf: (key) => {
      const position = view.positionOf(key);
      return position === -1 ? -1 : length - 1 - position;
    },
  };
}

interface CachedView {
  readonly version: number;
  readonly view: EntityView;
}

const caches = new WeakMap<Collection, Map<string, CachedView>>();
const maxCached = 8;

/** The result of the same request to an unchanged collection, so that walking through the pages filters only once. */
function cached(collection: Collection, key: string, create: () => EntityView): EntityView {
  const cache = caches.get(collection) ?? new Map<string, CachedView>();
  caches.set(collection, cache);
  const found = cache.get(key);
  if (found?.version === collection.version) return found.view;
  const view = create();
  cache.delete(key);
  const [oldest] = cache.keys();
  if (cache.size >= maxCached && oldest !== undefined) cache.delete(oldest);
  cache.set(key, { version: collection.version, view });
  return view;
}
