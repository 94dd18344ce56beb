/** Encodes bytes as Base64 (RFC 4648 section 4). Only for short inputs: every byte becomes a function argument. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
