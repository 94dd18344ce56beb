import type { Collection } from "./collection.js";

/** Whether the entities of a collection are below the entity with the given keys. */
export function isBelow(collection: Collection, keys: readonly string[]): boolean {
  const [first] = collection.values();
  return first !== undefined && keys.every((key, index) => first.keys[index] === key);
}
