/** Serializes a single value: a date in the format of RFC 3339, any other object as JSON. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  // JSON.stringify serializes numbers and booleans, but throws for bigints.
  if (typeof value === "bigint") return value.toString();
  return typeof value === "string" ? value : JSON.stringify(value);
}
