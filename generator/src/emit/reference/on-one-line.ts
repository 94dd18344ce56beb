/** Returns a text for an item of a list, which is one line; an empty string if there is none. */
export function onOneLine(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
