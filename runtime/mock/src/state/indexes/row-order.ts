import type { JsonObject } from "../../json.js";
import type { Entity } from "../entity.js";
import { valueAt } from "../../data/json/value-at.js";
import { compareComparables } from "./compare-comparables.js";
import { toComparable, type Comparable } from "./to-comparable.js";

/** A property to sort by. */
export interface SortKey {
  readonly path: readonly string[];
  readonly isDescending: boolean;
  /** Whether the property's string values contain numbers: `"9.50"`. */
  readonly isDecimal: boolean;
}

/** An entity with the values by which it is sorted. */
export interface Row {
  readonly entity: Entity;
  /** The position among entities with the same values. */
  readonly order: number;
  readonly first: Comparable;
  /** The values of the second and further sort keys; null if there are none. */
  readonly rest: readonly Comparable[] | null;
}

/** Creates and compares the rows of an order. */
export class RowOrder {
  readonly #first: SortKey | null;
  readonly #rest: readonly SortKey[];

  constructor([first, ...rest]: readonly SortKey[]) {
    this.#first = first ?? null;
    this.#rest = rest;
  }

  /** `value` is the entity's value in responses, if it differs from the stored one. */
  row(entity: Entity, order: number = entity.number, value: JsonObject = entity.value): Row {
    const read = ({ path, isDecimal }: SortKey): Comparable => toComparable(valueAt(value, path), isDecimal);
    return {
      entity,
      order,
      first: this.#first === null ? null : read(this.#first),
      rest: this.#rest.length === 0 ? null : this.#rest.map(read),
    };
  }

  readonly compare = (left: Row, right: Row): number => {
    const difference = compareComparables(left.first, right.first);
    if (difference !== 0) return this.#first?.isDescending === true ? -difference : difference;
    if (left.rest !== null)
      for (const [index, { isDescending }] of this.#rest.entries()) {
        const next = compareComparables(left.rest[index] ?? null, right.rest?.[index] ?? null);
        if (next !== 0) return isDescending ? -next : next;
      }
    return left.order - right.order;
  };
}
