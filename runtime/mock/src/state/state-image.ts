import type { Collection } from "./collection.js";
import type { StoredFile } from "./file-store.js";

/** The collections of each resource, by the keys of their parents. */
export type Collections = ReadonlyMap<string, ReadonlyMap<string, Collection>>;

/** A state at one time. It shares its collections with the state, which copies a collection before it changes. */
export interface StateImage {
  readonly collections: Collections;
  readonly counts: ReadonlyMap<string, number>;
  readonly files: ReadonlyMap<string, StoredFile>;
}
