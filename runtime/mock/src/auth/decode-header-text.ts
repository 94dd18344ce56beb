/**
 * The text that the bytes of a header spell, which a script sees as Latin-1. Bytes that are no UTF-8 were Latin-1
 * indeed.
 */
export function decodeHeaderText(latin1: string): string {
  if (!/^[\0-\xff]*$/.test(latin1)) return latin1;
  const bytes = Uint8Array.from(latin1, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return latin1;
  }
}
