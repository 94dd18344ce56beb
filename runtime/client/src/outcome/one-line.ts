const MAX_LENGTH = 500;

/**
 * Text for an error's message: what a server says may hold line breaks and escape sequences, which do not belong in a
 * log.
 */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").slice(0, MAX_LENGTH);
}
