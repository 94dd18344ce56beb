/** Returns a string that is the same for equal values: JSON, with a suffix on bigints, which JSON doesn't have. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? `${each}n` : each));
}
