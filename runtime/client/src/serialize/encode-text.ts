/** Percent-encodes everything but RFC 3986's unreserved characters and `!'()*`. */
export function encodeText(text: string): string {
  // encodeURIComponent throws for a lone surrogate, which has no UTF-8 encoding.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/** Serializes a single value: dates by RFC 3339, other objects as JSON. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  // JSON.stringify serializes numbers and booleans, but throws for bigints.
  if (typeof value === "bigint") return value.toString();
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Whether a value is an array or an object other than a date. */
export function isStructure(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** RFC 6570 section 3.2.3, except that `?#[]&+`, which would change what the rest of the URL means, stay encoded. */
export function encodeReserved(text: string): string {
  return encodeText(text).replace(/%25([0-9a-f]{2})|%(?:3A|2F|40|24|2C|3B|3D)/gi, (match, triple?: string) =>
    triple === undefined ? decodeURIComponent(match) : `%${triple}`,
  );
}
