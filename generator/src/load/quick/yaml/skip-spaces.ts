const SPACE = 0x20;

/** Returns the offset of the next character that isn't a space. */
export function skipSpaces(text: string, start: number): number {
  let offset = start;
  while (text.charCodeAt(offset) === SPACE) offset += 1;
  return offset;
}
