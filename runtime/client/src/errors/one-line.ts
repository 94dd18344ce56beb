const MAX_LENGTH = 500;

/**
 * Prepares text from a server for an error message. Replaces line breaks and other control characters, including those
 * that change the text direction, with spaces, and truncates the text to 500 characters.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}]+/gu, " ").slice(0, MAX_LENGTH);
}
