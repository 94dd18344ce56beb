/** Text of a sender as a segment of a path. Half a character is none: `encodeURIComponent` throws at it. */
export function encodeSegment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}
