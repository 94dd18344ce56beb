import { hashText } from "./hash-text.js";

/**
 * Returns the hash to record for a copy: the hash of its text. If the text mixes both kinds of line endings, returns
 * the hash of the text with line feeds only, because git may convert the line endings and the mix can't be restored.
 */
export function hashOfCopy(text: string): string {
  const unix = text.replaceAll("\r\n", "\n");
  const isMixed = unix !== text && text !== unix.replaceAll("\n", "\r\n");
  return hashText(isMixed ? unix : text);
}
