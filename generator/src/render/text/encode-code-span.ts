import { cleanText } from "../encode.js";

/**
 * Encodes text as inline code in Markdown. Not suitable for a table cell, which a vertical bar in the text would end.
 */
export function encodeCodeSpan(text: string): string {
  const clean = cleanText(text).replace(/\s+/g, " ");
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  const isBare = longest === 0 && clean.trim() !== "";
  return isBare ? `${ticks}${clean}${ticks}` : `${ticks} ${clean} ${ticks}`;
}
