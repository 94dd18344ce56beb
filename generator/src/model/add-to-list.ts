/**
 * Adds a value to the list under a key. Mutates the list, because copying it would take quadratic time if a million
 * values share a key.
 */
export function addToList<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
