/** The keys of a linked thing, or of its holder, as one: links are kept under the two of them. */
export function linkKey(keys: readonly string[]): string {
  return JSON.stringify(keys);
}
