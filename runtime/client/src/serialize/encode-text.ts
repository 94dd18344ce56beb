/** Percent-encodes everything but RFC 3986's unreserved characters and `!'()*`. */
export function encodeText(text: string): string {
  // encodeURIComponent throws for a lone surrogate, which has no UTF-8 encoding.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
