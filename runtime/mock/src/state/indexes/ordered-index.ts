import type { JsonObject } from "../../json.js";
import type { Entity } from "../entity.js";
import type { Place } from "./entity-view.js";
import { RowOrder, type Row, type SortKey } from "./row-order.js";
import { SortedList } from "./sorted-list.js";

export interface OrderedSelection {
  readonly sort: readonly SortKey[];
  readonly matches: (value: JsonObject) => boolean;
}

/** A sorted index of the entities that match a filter. It is kept up to date when the collection changes. */
export class OrderedIndex {
  readonly #matches: (value: JsonObject) => boolean;
  readonly #order: RowOrder;
  readonly #sort: readonly SortKey[];
  #list: SortedList<Row>;

  constructor(entities: Iterable<Entity>, { sort, matches }: OrderedSelection) {
    this.#matches = matches;
    this.#sort = sort;
    this.#order = new RowOrder(sort);
    const rows: Row[] = [];
    for (const entity of entities) if (matches(entity.value)) rows.push(this.#order.row(entity));
    this.#list = new SortedList(this.#order.compare, rows);
  }

  copy(): OrderedIndex {
    const copy = new OrderedIndex([], { sort: this.#sort, matches: this.#matches });
    copy.#list = this.#list.copy();
    return copy;
  }

  add(entity: Entity): void {
    if (this.#matches(entity.value)) this.#list.add(this.#order.row(entity));
  }

  remove(entity: Entity): void {
    if (this.#matches(entity.value)) this.#list.remove(this.#order.row(entity));
  }

  get length(): number {
    return this.#list.length;
  }

  slice(start: number, end: number): readonly Entity[] {
    return this.#list.slice(start, end).map(({ entity }) => entity);
  }

  /** The place of an entity, which may have been removed. */
  placeOf(entity: Entity): Place {
    const before = this.#list.rankOf(this.#order.row(entity));
    return { before, isPresent: this.#list.at(before)?.entity.number === entity.number };
  }
}
