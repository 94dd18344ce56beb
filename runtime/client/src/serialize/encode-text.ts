/** Percent-encodes everything but RFC 3986's unreserved characters and `!'()*`. */
export function encodeText(text: string): string {
  // A lone surrogate has no UTF-8, and encodeURIComponent would throw without saying where.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/** The text of a single value: dates as RFC 3339, an object that has no place here as JSON. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  // Numbers and booleans are their own JSON; big integers have none.
  if (typeof value === "bigint") return value.toString();
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Whether a value is a list or an object with members; a date is a value. */
export function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** RFC 6570 section 3.2.3, except that `?#[]&+`, which would change what the rest of the URL means, stay encoded. */
export function encodeReserved(text: string): string {
  return encodeText(text).replace(/%25([0-9a-f]{2})|%(?:3A|2F|40|24|2C|3B|3D)/gi, (match, triple?: string) =>
    triple === undefined ? decodeURIComponent(match) : `%${triple}`,
  );
}
