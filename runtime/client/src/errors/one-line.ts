const MAX_LENGTH = 500;

/**
 * Formats text from a server for an error message: removes line breaks, escape sequences and bidirectional control
 * characters, which don't belong in a log.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]+/gu, " ").slice(0, MAX_LENGTH);
}
