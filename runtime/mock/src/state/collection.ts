import { toText, type Json } from "../json.js";
import { valueAt } from "../data/json/value-at.js";
import { compareValues } from "./compare-values.js";
import { SortedList } from "./sorted-list.js";
import type { Entity } from "./entity.js";

/** The path of a property inside an entity. */
type Path = readonly string[];

/** An entity's place in its collection. It stays the same when the entity is replaced. */
interface Slot {
  entity: Entity;
  /** The position in the order of creation. */
  readonly number: number;
}

interface SortedSlot {
  readonly slot: Slot;
  readonly value: Json | undefined;
}

/** A part of a collection, in an order. */
export interface EntityView {
  readonly length: number;
  readonly slice: (start: number, end: number) => readonly Entity[];
  /** The position of the entity with a key; -1 if there is none. */
  readonly positionOf: (key: string) => number;
}

const byNumber = (left: Slot, right: Slot): number => left.number - right.number;
const byValue = (left: SortedSlot, right: SortedSlot): number =>
  compareValues(left.value, right.value) || left.slot.number - right.slot.number;

/**
 * The entities below one parent. Reading a page of them costs the same whatever their number. An index over a property
 * is built when it is first used, and kept up to date from then on.
 */
export class Collection {
  /** Changes whenever an entity is added, replaced or removed. */
  version = 0;
  readonly #slots = new Map<string, Slot>();
  readonly #order = new SortedList<Slot>(byNumber);
  #nextNumber = 0;
  readonly #sorted = new Map<string, { readonly path: Path; readonly list: SortedList<SortedSlot> }>();
  /** For each indexed property, the entities with each value. Most values of some properties have a single entity. */
  readonly #groups = new Map<string, { readonly path: Path; readonly byText: Map<string, Slot | SortedList<Slot>> }>();

  get size(): number {
    return this.#slots.size;
  }

  get(key: string): Entity | undefined {
    return this.#slots.get(key)?.entity;
  }

  *values(): Generator<Entity, void, undefined> {
    for (const { entity } of this.#order) yield entity;
  }

  /** Adds an entity, or replaces the one with its key without changing the order. */
  set(key: string, entity: Entity): void {
    this.version += 1;
    const existing = this.#slots.get(key);
    if (existing !== undefined) {
      this.#unindex(existing);
      existing.entity = entity;
      this.#index(existing);
      return;
    }
    const slot: Slot = { entity, number: (this.#nextNumber += 1) };
    this.#slots.set(key, slot);
    this.#order.add(slot);
    this.#index(slot);
  }

  /** Returns false if there is no entity with the key. */
  delete(key: string): boolean {
    const slot = this.#slots.get(key);
    if (slot === undefined) return false;
    this.version += 1;
    this.#slots.delete(key);
    this.#order.remove(slot);
    this.#unindex(slot);
    return true;
  }

  /** All entities in the order of creation. */
  view(): EntityView {
    return this.#viewOf(this.#order);
  }

  /** All entities, sorted by a property and then by creation. */
  sortedBy(path: Path): EntityView {
    const name = JSON.stringify(path);
    const index = this.#sorted.get(name) ?? { path, list: new SortedList(byValue, this.#sortedSlots(path)) };
    this.#sorted.set(name, index);
    const { list } = index;
    return {
      length: list.length,
      slice: (start, end) => list.slice(start, end).map(({ slot }) => slot.entity),
      positionOf: (key) => {
        const slot = this.#slots.get(key);
        return slot === undefined ? -1 : list.rankOf({ slot, value: valueAt(slot.entity.value, path) });
      },
    };
  }

  /** The entities whose property has a value, written as text, in the order of creation. */
  withValue(path: Path, text: string): EntityView {
    const name = JSON.stringify(path);
    let index = this.#groups.get(name);
    if (index === undefined) {
      index = { path, byText: new Map<string, Slot | SortedList<Slot>>() };
      this.#groups.set(name, index);
      for (const slot of this.#order) addToGroup(index.byText, valueAt(slot.entity.value, path), slot);
    }
    const found = index.byText.get(text);
    return this.#viewOf(
      found instanceof SortedList ? found : new SortedList(byNumber, found === undefined ? [] : [found]),
    );
  }

  *#sortedSlots(path: Path): Generator<SortedSlot, void, undefined> {
    for (const slot of this.#order) yield { slot, value: valueAt(slot.entity.value, path) };
  }

  #viewOf(list: SortedList<Slot>): EntityView {
    return {
      length: list.length,
      slice: (start, end) => list.slice(start, end).map(({ entity }) => entity),
      positionOf: (key) => {
        const slot = this.#slots.get(key);
        const rank = slot === undefined ? -1 : list.rankOf(slot);
        return rank !== -1 && list.slice(rank, rank + 1)[0] === slot ? rank : -1;
      },
    };
  }

  #index(slot: Slot): void {
    for (const { path, list } of this.#sorted.values()) list.add({ slot, value: valueAt(slot.entity.value, path) });
    for (const { path, byText } of this.#groups.values()) addToGroup(byText, valueAt(slot.entity.value, path), slot);
  }

  #unindex(slot: Slot): void {
    for (const { path, list } of this.#sorted.values()) list.remove({ slot, value: valueAt(slot.entity.value, path) });
    for (const { path, byText } of this.#groups.values())
      removeFromGroup(byText, valueAt(slot.entity.value, path), slot);
  }
}

type Groups = Map<string, Slot | SortedList<Slot>>;

/** The values under which an entity is found. An array is found under each of its items. */
function textsOf(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return [...new Set((value as readonly Json[]).map(toText))];
  return [toText(value)];
}

function addToGroup(groups: Groups, value: Json | undefined, slot: Slot): void {
  for (const text of textsOf(value)) {
    const group = groups.get(text);
    if (group === undefined) groups.set(text, slot);
    else if (group instanceof SortedList) group.add(slot);
    else groups.set(text, new SortedList(byNumber, [group, slot]));
  }
}

function removeFromGroup(groups: Groups, value: Json | undefined, slot: Slot): void {
  for (const text of textsOf(value)) {
    const group = groups.get(text);
    if (group instanceof SortedList) group.remove(slot);
    if (group === slot || (group instanceof SortedList && group.length === 0)) groups.delete(text);
  }
}
