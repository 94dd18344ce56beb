import type { JsonObject } from "../../json.js";
import type { Collection } from "../../state/collection.js";
import type { EntityView, Place } from "../../state/indexes/entity-view.js";
import { joinViews } from "../../state/indexes/join-views.js";
import { reverseView } from "../../state/indexes/reverse-view.js";
import { RowOrder, type Row, type SortKey } from "../../state/indexes/row-order.js";
import type { Entity, FoundEntity } from "../../state/state.js";
import type { ListTable, ResourceTable } from "../../tables/tables.js";
import type { Call } from "../call.js";
import type { Arrangement, Filter } from "../filters/arrangement.js";
import { matchesByName } from "../filters/matches-by-name.js";
import { readArrangement } from "../filters/read-arrangement.js";
import { computeValue } from "./compute-value.js";

export interface EntitySource {
  /** The collection that contains the entities; null if several collections do. */
  readonly collection: Collection | null;
  /** Returns the entities if `collection` is null. */
  readonly entities: () => readonly Entity[];
  /** The collections that together contain `entities`, if there are any. */
  readonly collections?: () => readonly Collection[];
  /** Returns the place of an entity among `entities`, even if it was removed; null if it is unknown. Default: unknown. */
  readonly find?: (keys: string | readonly string[]) => FoundEntity | null;
  /** Filters in addition to those of the request. */
  readonly filters: readonly Filter[];
  /** The keys of the entities to select; null for all. */
  readonly keys?: ReadonlySet<string> | null;
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
  const { sort } = arrangement;
  const filters = [...source.filters, ...arrangement.filters];
  const isByName = list.query === undefined && hasFilterByName(list, call);
  const { collection, keys = null } = source;
  const isComputed = ([name]: readonly string[]): boolean => name !== undefined && Object.hasOwn(table.computed, name);
  const hasComputed =
    Object.keys(table.computed).length > 0 &&
    (isByName || [...filters, ...sort].some(({ path }) => path.length === 0 || isComputed(path)));
  if (collection !== null && !isByName && !hasComputed && keys === null)
    return { view: viewIn(collection, filters, sort), arrangement };
  const { collections, find } = source;
  if (
    collections !== undefined &&
    !isByName &&
    filters.length + sort.length === 0 &&
    keys === null &&
    collection === null
  )
    return {
      view: joinViews(
        collections().map((each) => each.view()),
        { find: (entityKeys) => find?.(entityKeys) ?? null },
      ),
      arrangement,
    };
  const valueOf = (entity: Entity): JsonObject => (hasComputed ? computeValue(entity, table, call) : entity.value);
  const matches = (value: JsonObject): boolean =>
    matchesAll(filters, value) && (!isByName || matchesByName(value, list.page, call));
  return { view: viewOf(source, { sort, valueOf, matches }), arrangement };
}

/** A view of a collection, from its indexes. */
function viewIn(collection: Collection, filters: readonly Filter[], sort: readonly SortKey[]): EntityView {
  const [first, second] = sort;
  if (first?.isDescending === true && second === undefined)
    return reverseView(viewIn(collection, filters, first.path.length === 0 ? [] : [{ ...first, isDescending: false }]));
  if (filters.length === 0 && first === undefined) return collection.view();
  const groups = filters.flatMap(({ path, equalTo }) =>
    equalTo === null ? [] : [collection.withValue(path, equalTo)],
  );
  const [smallest] = groups.sort((left, right) => left.length - right.length);
  if (smallest !== undefined && filters.length === 1 && first === undefined) return smallest;
  return collection.select({
    sort,
    matches: (value) => matchesAll(filters, value),
    cacheKey: JSON.stringify([filters.map(({ id }) => id), sort]),
    candidates: smallest === undefined ? null : () => smallest.slice(0, smallest.length),
  });
}

function matchesAll(filters: readonly Filter[], value: JsonObject): boolean {
  return filters.every((filter) => filter.matches(value));
}

interface Selection {
  readonly sort: readonly SortKey[];
  readonly valueOf: (entity: Entity) => JsonObject;
  readonly matches: (value: JsonObject) => boolean;
}

/** Creates a view by reading all entities of a source. */
function viewOf(source: EntitySource, { sort, valueOf, matches }: Selection): EntityView {
  const isReversed = sort.length === 1 && sort[0]?.isDescending === true;
  const ascending = isReversed ? sort.map((key) => ({ ...key, isDescending: false })) : sort;
  const order = new RowOrder(ascending.filter(({ path }) => path.length > 0));
  const rows = rowsIn(source, (entity, position) => {
    const value = valueOf(entity);
    return matches(value) ? [order.row(entity, position, value)] : [];
  }).toSorted(order.compare);
  const placeOf = (keys: string | readonly string[]): Place | null => {
    const present = rows.findIndex(({ entity }) => hasKeys(entity, keys));
    if (present !== -1) return { before: present, isPresent: true };
    const found = findIn(source, keys);
    if (found === null) return null;
    const absent = order.row(found.entity, found.order, valueOf(found.entity));
    return { before: rows.filter((row) => order.compare(row, absent) < 0).length, isPresent: false };
  };
  const view: EntityView = {
    length: rows.length,
    slice: (start, end) => rows.slice(start, end).map(({ entity }) => entity),
    placeOf,
    placeOfKeys: placeOf,
    keyWith: () => null,
  };
  return isReversed ? reverseView(view) : view;
}

/** Creates the rows of a source. In a collection, the number of an entity is its position. */
function rowsIn(
  { collection, entities, keys = null }: EntitySource,
  create: (entity: Entity, position: number) => readonly Row[],
): readonly Row[] {
  if (collection === null)
    return entities().flatMap((entity, index) =>
      keys === null || keys.has(entity.keys.at(-1) ?? "") ? create(entity, index) : [],
    );
  const selected = keys === null ? [...collection.values()] : [...keys].flatMap((key) => collection.get(key) ?? []);
  return selected.flatMap((entity) => create(entity, entity.number));
}

function hasKeys(entity: Entity, keys: string | readonly string[]): boolean {
  if (typeof keys === "string") return entity.keys.at(-1) === keys;
  return keys.length === entity.keys.length && keys.every((key, index) => entity.keys[index] === key);
}

interface OrderedEntity {
  readonly entity: Entity;
  readonly order: number;
}

/** Finds an entity that a filter excludes or that was removed. */
function findIn({ collection, find }: EntitySource, keys: string | readonly string[]): OrderedEntity | null {
  if (collection !== null) {
    const entity = collection.find(typeof keys === "string" ? keys : (keys.at(-1) ?? ""));
    return entity === null ? null : { entity, order: entity.number };
  }
  const found = find?.(keys) ?? null;
  return found === null ? null : { entity: found.entity, order: found.before - (found.isPresent ? 0 : 0.5) };
}

/**
 * Whether the request contains a parameter that filters by the property of the same name. Used only for tables
 * without query rules, which earlier versions of the generator created.
 */
function hasFilterByName({ page }: ListTable, { revision, query }: Call): boolean {
  return revision.parameters.some(
    ({ in: location, name }) =>
      location === "query" && query.has(name) && ![page?.parameter, page?.size, page?.before].includes(name),
  );
}
