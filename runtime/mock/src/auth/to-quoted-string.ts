/** A text as a `quoted-string` of HTTP (RFC 9110 section 5.6.4). */
export function toQuotedString(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
