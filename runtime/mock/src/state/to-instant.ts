/** Formats milliseconds since 1970 as an RFC 3339 timestamp in whole seconds: `2025-03-12T00:00:00Z`. */
export function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
