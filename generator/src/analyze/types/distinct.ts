/** Returns the parts without duplicates. Parts that differ only in their location, `at`, are equal. */
export function distinct<T>(parts: readonly T[]): readonly T[] {
  const keyOf = (part: T): string => JSON.stringify(part, (key, value: unknown) => (key === "at" ? undefined : value));
  return parts.length < 2 ? parts : [...new Map(parts.map((part) => [keyOf(part), part])).values()];
}
