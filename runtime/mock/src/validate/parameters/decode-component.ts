/** Percent-decodes a string. Returns it unchanged if the encoding is invalid, so that validation can report it. */
export function decodeComponent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
