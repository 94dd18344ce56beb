/** Puts a text on one line, as list items require. Returns an empty string if there is no text. */
export function onOneLine(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
