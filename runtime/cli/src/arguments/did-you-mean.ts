import { suggest } from "./suggest.js";

/** Returns a sentence that suggests the most similar candidate, or the fallback if none is similar enough. */
export function didYouMean(word: string, candidates: Iterable<string>, fallback: string): string {
  const nearest = suggest(word, candidates);
  return nearest === null ? fallback : `Did you mean ${nearest}?`;
}
