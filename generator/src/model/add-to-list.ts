/** Adds a value to the list under a key. Takes constant time, unlike a copy of the list, so that a million values can share a key. */
export function addToList<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
