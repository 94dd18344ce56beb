const MAX_LENGTH = 500;

/**
 * Text for an error's message: what a server says may hold line breaks, escape sequences and marks that turn the
 * direction of reading, which do not belong in a log.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]+/gu, " ").slice(0, MAX_LENGTH);
}
