import type { Json } from "../../model/json.js";

/** A parsed text. Its values and offsets equal those that the YAML library finds. */
export interface QuickParse {
  readonly root: Json;
  /** Returns where each value and key of the text begins. */
  readonly marks: () => Marks;
}

/**
 * The offsets of all values, in the order of the text. A scalar has one number, its offset. A mapping or list has its
 * offset, inverted with `~` so that it is negative, then the index of the number after its last value, then its
 * values. In a mapping, the offset of its key precedes each value.
 */
export type Marks = ArrayLike<number>;
