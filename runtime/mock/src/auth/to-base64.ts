/** Encodes bytes as Base64 (RFC 4648 section 4). For short inputs only, because every byte becomes a function argument. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
