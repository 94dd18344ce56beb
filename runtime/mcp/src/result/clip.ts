/** Shortens a text to a number of UTF-16 code units, without splitting a character. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(length));
  return text.slice(0, isSplit ? length - 1 : length);
}
