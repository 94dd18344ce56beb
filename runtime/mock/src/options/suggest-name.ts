/**
 * Returns a sentence that suggests the most similar candidate or, if none is similar, lists all candidates. Empty if
 * there are too many to list.
 */
export function suggestName(name: string, candidates: readonly string[]): string {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let [best, bestDistance] = ["", limit + 1];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const distance = distanceBetween(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  if (bestDistance <= limit) return ` Did you mean ${JSON.stringify(best)}?`;
  return candidates.length === 0 || candidates.length > 20 ? "" : ` Use one of ${candidates.join(", ")}.`;
}

/** Returns the Levenshtein distance. */
function distanceBetween(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const substitution = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
