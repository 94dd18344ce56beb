import type { Json } from "../../json.js";
import type { Place } from "../../state/indexes/entity-view.js";

/** The items of a list. Only those on the page are read. An array also satisfies this interface. */
export interface ListItems {
  readonly length: number;
  readonly slice: (start: number, end: number) => readonly Json[];
  /**
   * The place of the item whose property has the given value (as text), even if it was removed; null if it is unknown.
   * Default: a search among the present items.
   */
  readonly placeOf?: (property: string, text: string) => Place | null;
  /** Converts a position to the keys of its item, and keys to the item's place; absent if items have no keys. */
  readonly entityKeys?: {
    readonly at: (position: number) => readonly string[] | null;
    readonly placeOf: (keys: readonly string[]) => Place | null;
  };
}
