/** Encodes the UTF-8 bytes of a string in base64. */
export function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}
