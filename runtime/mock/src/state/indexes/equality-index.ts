import { toText, type Json } from "../../json.js";
import { valueAt } from "../../data/json/value-at.js";
import type { Entity } from "../entity.js";
import { SortedList } from "./sorted-list.js";

/**
 * The entities of a collection by the value of a property, as text. If the value is an array, the entity is listed
 * under each item.
 */
export class EqualityIndex {
  readonly #path: readonly string[];
  readonly #compare: (left: Entity, right: Entity) => number;
  /** A single entity is stored without a list, because the values of some properties are mostly unique. */
  readonly #byText = new Map<string, Entity | SortedList<Entity>>();

  constructor(entities: Iterable<Entity>, path: readonly string[], compare: (left: Entity, right: Entity) => number) {
    this.#path = path;
    this.#compare = compare;
    // Lists are created once all their entities are known, because adding entities one by one takes longer.
    const found = new Map<string, Entity[]>();
    for (const entity of entities)
      for (const text of textsOf(valueAt(entity.value, path))) {
        const group = found.get(text);
        if (group === undefined) found.set(text, [entity]);
        else group.push(entity);
      }
    for (const [text, group] of found) {
      const [only] = group;
      if (only !== undefined) this.#byText.set(text, group.length === 1 ? only : new SortedList(compare, group));
    }
  }

  /** The number of different values. */
  get size(): number {
    return this.#byText.size;
  }

  copy(): EqualityIndex {
    const copy = new EqualityIndex([], this.#path, this.#compare);
    for (const [text, group] of this.#byText)
      copy.#byText.set(text, group instanceof SortedList ? group.copy() : group);
    return copy;
  }

  /** Returns the entities that have this value, in order of creation. */
  find(text: string): SortedList<Entity> {
    const found = this.#byText.get(text);
    if (found instanceof SortedList) return found;
    return new SortedList(this.#compare, found === undefined ? [] : [found]);
  }

  add(entity: Entity): void {
    for (const text of textsOf(valueAt(entity.value, this.#path))) {
      const group = this.#byText.get(text);
      if (group === undefined) this.#byText.set(text, entity);
      else if (group instanceof SortedList) group.add(entity);
      else this.#byText.set(text, new SortedList(this.#compare, [group, entity]));
    }
  }

  remove(entity: Entity): void {
    for (const text of textsOf(valueAt(entity.value, this.#path))) {
      const group = this.#byText.get(text);
      if (group instanceof SortedList) group.remove(entity);
      if (group === entity || (group instanceof SortedList && group.length === 0)) this.#byText.delete(text);
    }
  }
}

function textsOf(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return [...new Set((value as readonly Json[]).map(toText))];
  return [toText(value)];
}
