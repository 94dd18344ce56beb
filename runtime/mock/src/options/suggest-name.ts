import { suggest } from "./suggest.js";

/**
 * Returns a sentence that suggests the most similar candidate or, if none is similar, lists all candidates. Empty if
 * there are too many to list.
 */
export function suggestName(name: string, candidates: readonly string[]): string {
  const nearest = suggest(name, candidates);
  if (nearest !== null) return ` Did you mean ${JSON.stringify(nearest)}?`;
  return candidates.length === 0 || candidates.length > 20 ? "" : ` Use one of ${candidates.join(", ")}.`;
}
