import type { JsonObject } from "../json.js";
import type { Entity } from "./entity.js";
import type { EntityView, Place } from "./indexes/entity-view.js";
import { EqualityIndex } from "./indexes/equality-index.js";
import { OrderedIndex } from "./indexes/ordered-index.js";
import { LayeredMap } from "./indexes/layered-map.js";
import type { RemovedEntities } from "./indexes/removed-entities.js";
import type { SortKey } from "./indexes/row-order.js";
import { SortedList } from "./indexes/sorted-list.js";

/** The maximum number of indexes of each kind. If there are more, the least recently used one is removed. */
const maxIndexes = 8;
/** An index with more values than this isn't copied. The copy of the collection rebuilds it when it is next used. */
const maxCopiedGroups = 1000;

const byNumber = (left: Entity, right: Entity): number => left.number - right.number;

/** Selects and sorts the entities of an ordered index. */
export interface Selection {
  readonly sort: readonly SortKey[];
  readonly matches: (value: JsonObject) => boolean;
  /** Selections with the same filter and order have the same key. */
  readonly cacheKey: string;
  /** Returns the entities to test with `matches`; null to test all. */
  readonly candidates: (() => Iterable<Entity>) | null;
}

/**
 * The entities below one parent. The cost of reading a page doesn't depend on their number. An index is built when it
 * is first used, and kept up to date from then on.
 */
export class Collection {
  /** Whether a snapshot contains this collection, which must then be copied before it changes. */
  isShared = false;
  /** The name under which removed entities are remembered. */
  readonly #id: string;
  readonly #removed: RemovedEntities;
  #entities = new LayeredMap<Entity>();
  #order = new SortedList<Entity>(byNumber);
  #nextNumber = 0;
  readonly #ordered = new Map<string, OrderedIndex>();
  readonly #groups = new Map<string, EqualityIndex>();

  constructor(id: string, removed: RemovedEntities) {
    this.#id = id;
    this.#removed = removed;
  }

  get size(): number {
    return this.#entities.size;
  }

  get(key: string): Entity | undefined {
    return this.#entities.get(key);
  }

  values(): Iterable<Entity> {
    return this.#order;
  }

  /** Adds an entity, or replaces the one with its key without changing the order. */
  set(key: string, content: Omit<Entity, "number">): Entity {
    const existing = this.#entities.get(key);
    const { resource, keys, value } = content;
    const entity: Entity = { resource, keys, value, number: existing?.number ?? (this.#nextNumber += 1) };
    this.#entities.set(key, entity);
    if (existing === undefined) this.#order.add(entity);
    else {
      this.#order.replace(entity);
      for (const index of this.#indexes()) index.remove(existing);
    }
    for (const index of this.#indexes()) index.add(entity);
    return entity;
  }

  /** Returns false if there is no entity with the key. */
  delete(key: string): boolean {
    const entity = this.#entities.get(key);
    if (entity === undefined) return false;
    this.#entities.delete(key);
    this.#order.remove(entity);
    for (const index of this.#indexes()) index.remove(entity);
    this.#removed.add(this.#id, entity);
    return true;
  }

  /** A copy that shares the entities. Large equality indexes aren't copied: see `maxCopiedGroups`. */
  copy(removed: RemovedEntities): Collection {
    const copy = new Collection(this.#id, removed);
    copy.#entities = this.#entities.copy();
    copy.#order = this.#order.copy();
    copy.#nextNumber = this.#nextNumber;
    for (const [name, index] of this.#ordered) copy.#ordered.set(name, index.copy());
    for (const [name, index] of this.#groups) if (index.size <= maxCopiedGroups) copy.#groups.set(name, index.copy());
    return copy;
  }

  /** The entity with a key, even if it was removed; null if none is known. */
  find(key: string): Entity | null {
    return this.#entities.get(key) ?? this.#removed.get(this.#id, key);
  }

  /** The place of an entity in the order of creation. */
  placeOf(key: string): Place | null {
    const entity = this.find(key);
    return entity === null ? null : this.#placeIn(this.#order, entity);
  }

  /** All entities in the order of creation. */
  view(): EntityView {
    return this.#viewOf(this.#order, (entity) => this.#placeIn(this.#order, entity));
  }

  /** The entities whose property has the given value (as text), in the order of creation. */
  withValue(path: readonly string[], text: string): EntityView {
    const index = recall(this.#groups, JSON.stringify(path), () => new EqualityIndex(this.#order, path, byNumber));
    const list = index.find(text);
    return this.#viewOf(list, (entity) => this.#placeIn(list, entity));
  }

  /** The entities that match the filter, sorted by the sort keys. */
  select({ sort, matches, cacheKey, candidates }: Selection): EntityView {
    const create = (): OrderedIndex => new OrderedIndex(candidates?.() ?? this.#order, { sort, matches });
    const index = recall(this.#ordered, cacheKey, create);
    return this.#viewOf(index, (entity) => index.placeOf(entity));
  }

  #placeIn(list: SortedList<Entity>, entity: Entity): Place {
    const before = list.rankOf(entity);
    return { before, isPresent: list.at(before)?.number === entity.number };
  }

  #viewOf(list: Pick<SortedList<Entity>, "length" | "slice">, place: (entity: Entity) => Place): EntityView {
    const placeOf = (key: string): Place | null => {
      const entity = this.find(key);
      return entity === null ? null : place(entity);
    };
    return {
      length: list.length,
      slice: (start, end) => list.slice(start, end),
      placeOf,
      placeOfKeys: (keys) => placeOf(keys.at(-1) ?? ""),
      keyWith: (property, text) =>
        this.withValue([property], text).slice(0, 1)[0]?.keys.at(-1) ?? this.#removed.keyWith(this.#id, property, text),
    };
  }

  *#indexes(): Generator<EqualityIndex | OrderedIndex, void, undefined> {
    yield* this.#ordered.values();
    yield* this.#groups.values();
  }
}

/** Returns the index with a name, and creates it if needed. The most recently used index is last. */
function recall<T>(indexes: Map<string, T>, name: string, create: () => T): T {
  const index = indexes.get(name) ?? create();
  indexes.delete(name);
  indexes.set(name, index);
  const [oldest] = indexes.size > maxIndexes ? indexes.keys() : [];
  if (oldest !== undefined) indexes.delete(oldest);
  return index;
}
