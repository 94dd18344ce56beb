const BACKSLASH = 0x5c;

/** Returns the offset of the closing quote of the string that begins at `start`; -1 if there is none. */
export function endOfDoubleQuoted(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let first = end;
    while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    if ((end - first) % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return -1;
}
