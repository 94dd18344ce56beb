/** The key of a collection: the keys of its parents. They come from clients and can contain any character, so no separator is safe. */
export function collectionKey(keys: readonly string[]): string {
  return keys.length < 2 ? (keys[0] ?? "") : JSON.stringify(keys);
}
