/** Returns the offset of the closing quote of the string that begins at `start`; -1 if there is none. */
export function endOfSingleQuoted(text: string, start: number): number {
  let end = text.indexOf("'", start + 1);
  while (end !== -1 && text[end + 1] === "'") end = text.indexOf("'", end + 2);
  return end;
}
