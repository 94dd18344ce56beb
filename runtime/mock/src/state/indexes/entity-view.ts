import type { Entity } from "../entity.js";

/** The position that an entity has in a view, or would have if it were present. */
export interface Place {
  /** The number of entities before it. */
  readonly before: number;
  /** False if the entity was removed, or if a filter excludes it. */
  readonly isPresent: boolean;
}

/** A part of a collection, in a particular order. */
export interface EntityView {
  readonly length: number;
  readonly slice: (start: number, end: number) => readonly Entity[];
  /** Returns the place of the entity with the given key, even if it was removed; null if no such entity is known. */
  readonly placeOf: (key: string) => Place | null;
  /** Returns the place of the entity that `keys` identifies: the keys of its parents, then its own key. */
  readonly placeOfKeys: (keys: readonly string[]) => Place | null;
  /** The key of an entity whose property has the given value (as text), even if removed; null if none is known. */
  readonly keyWith: (property: string, text: string) => string | null;
}
