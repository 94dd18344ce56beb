/**
 * Combines the keys of an entity into one string. A link is stored under two of these strings: one for the holder and
 * one for the linked entity.
 */
export function linkKey(keys: readonly string[]): string {
  return JSON.stringify(keys);
}
