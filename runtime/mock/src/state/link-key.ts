/**
 * Combines the keys of an entity into one string. The state stores a link under the link keys of its holder and of the linked
 * entity.
 */
export function linkKey(keys: readonly string[]): string {
  return JSON.stringify(keys);
}
