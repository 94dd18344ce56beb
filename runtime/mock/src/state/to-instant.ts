/** Milliseconds since 1970 as APIs write them: `2025-03-12T00:00:00Z`, in whole seconds. */
export function toInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
