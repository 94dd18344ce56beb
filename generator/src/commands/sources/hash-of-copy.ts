import { hashText } from "./hash-text.js";

/**
 * Returns the hash that is recorded for a copy: the hash of its bytes. If the text has both kinds of line endings, returns
 * the hash of the text with line feeds only, because git may convert the line endings, and this can't be undone.
 */
export function hashOfCopy(text: string): string {
  const unix = text.replaceAll("\r\n", "\n");
  const isMixed = unix !== text && text !== unix.replaceAll("\n", "\r\n");
  return hashText(isMixed ? unix : text);
}
