/**
 * Decodes a header value as UTF-8. The platform exposes each byte as a Latin-1 character; a value that isn't valid UTF-8 is returned
 * unchanged.
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
