/** A value as text by which it is recognised when it comes again; a bigint, which JSON has not, is marked as one. */
export function printOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? `${each}n` : each));
}
