/** Sorts groups by size, the largest first, and groups of equal size by key. */
export function sortBySize<T>(groups: ReadonlyMap<string, readonly T[]>): readonly (readonly T[])[] {
  return [...groups]
    .sort(([left, some], [right, others]) => others.length - some.length || (left < right ? -1 : 1))
    .map(([, group]) => group);
}
