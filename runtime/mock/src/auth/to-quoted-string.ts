/** Writes a string as an HTTP `quoted-string` (RFC 9110 section 5.6.4). */
export function toQuotedString(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
