import { replaceHidden } from "../../model/hidden-text.js";

/**
 * Prepares text from a document for a model: removes control characters and hidden characters, which people who review
 * the text can't see, and shortens it, preferably at the end of a sentence.
 */
export function toolText(text: string, maxLength: number): string {
  const plain = replaceHidden(
    text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]/gu, " "),
    () => "",
  ).trim();
  if (plain.length <= maxLength) return plain;
  const start = plain.slice(0, maxLength - 2);
  const end = Math.max(start.lastIndexOf(". "), start.lastIndexOf(".\n"));
  if (end > maxLength / 2) return start.slice(0, end + 1);
  // A high surrogate without its partner isn't a character.
  return [start.replace(/[\ud800-\udbff]$/, "").trimEnd(), "…"].join(" ");
}

/** Like `toolText`, but on one line. */
export function toolLine(text: string, maxLength: number): string {
  return toolText(text.replace(/\s+/g, " "), maxLength);
}
