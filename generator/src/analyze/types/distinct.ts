/** Returns the parts without duplicates. Two parts are equal if they differ at most in their location, `at`. */
export function distinct<T>(parts: readonly T[]): readonly T[] {
  const keyOf = (part: T): string => JSON.stringify(part, (key, value: unknown) => (key === "at" ? undefined : value));
  return parts.length < 2 ? parts : [...new Map(parts.map((part) => [keyOf(part), part])).values()];
}
