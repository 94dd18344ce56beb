/** Serializes a single value: dates as RFC 3339 specifies, other objects as JSON. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  // JSON.stringify serializes numbers and booleans, but throws for bigints.
  if (typeof value === "bigint") return value.toString();
  return typeof value === "string" ? value : JSON.stringify(value);
}
