/** Only the first characters of a longer word are compared, so that a very long argument isn't slow. */
const maxLength = 80;

/** Returns the candidate that is most similar to a word; null if none is similar enough. */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  const typed = simplified(word);
  let nearest: string | null = null;
  let best = Math.floor(typed.length / 3) + 1;
  for (const candidate of candidates) {
    const distance = distanceOf(typed, simplified(candidate));
    if (distance >= best) continue;
    best = distance;
    nearest = candidate;
  }
  return nearest;
}

/** Removes the differences between `orgId`, `org-id` and `ORG_ID`. */
function simplified(word: string): string {
  return word.slice(0, maxLength).toLowerCase().replace(/[-_.]/g, "");
}

/** Returns the number of insertions, deletions and replacements that turn one word into the other (Levenshtein). */
function distanceOf(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
