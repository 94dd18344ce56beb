/** Percent-encodes a path segment. Replaces lone surrogates first, because `encodeURIComponent` throws on them. */
export function encodeSegment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}
