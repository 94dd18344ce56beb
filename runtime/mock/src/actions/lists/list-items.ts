import type { Json } from "../../json.js";

/** The items of a list, of which only a page is read. Arrays are such lists. */
export interface ListItems {
  readonly length: number;
  readonly slice: (start: number, end: number) => readonly Json[];
  /** The position of the item whose property has a value, written as text; -1 if there is none. Default: a search. */
  readonly positionOf?: (property: string, text: string) => number;
}
