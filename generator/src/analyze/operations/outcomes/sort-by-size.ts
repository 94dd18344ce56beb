/** Returns groups with the largest first; of equally large groups, the one with the smaller key. */
export function sortBySize<T>(groups: ReadonlyMap<string, readonly T[]>): readonly (readonly T[])[] {
  return [...groups]
    .sort(([left, some], [right, others]) => others.length - some.length || (left < right ? -1 : 1))
    .map(([, group]) => group);
}
