/** Returns a string that identifies a value. JSON has no bigints, so they are marked. */
export function fingerprint(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? `${each}n` : each));
}
