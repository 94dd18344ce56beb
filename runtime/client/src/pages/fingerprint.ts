/** Returns a string that is equal for equal values. It is JSON with a suffix for bigints, which JSON doesn't have. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? `${each}n` : each));
}
