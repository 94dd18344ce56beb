const omitted =
  /\bomit|\babsent\b|\bunspecified\b|\b(?:not|isn['’]t|aren['’]t)\s+(?:specified|provided|set|given|present|passed|supplied|sent|included)\b|\bleft (?:out|blank|empty)\b/i;
const everything =
  /\b(?:without|no|disables?|turns? off) pagination\b|\b(?:un|not )paginated\b|\bnot paged\b|\breturn(?:s|ed)?\b[^.]*\b(?:all|every|entire|whole)\b|\b(?:all|every|entire|whole)\b[^.]*\breturned\b/i;

/** Whether the description of a parameter says that a request without it isn't paginated but returns the whole list. */
export function returnsAllWithout(text: string): boolean {
  return text.split(/[.\n]+/).some((sentence) => omitted.test(sentence) && everything.test(sentence));
}
