/** Decodes Base64 (RFC 4648 section 4). Throws a DOMException if the string is malformed. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
