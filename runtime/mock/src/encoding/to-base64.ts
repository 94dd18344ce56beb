/** Encodes bytes as Base64 (RFC 4648 section 4), in chunks, because the number of function arguments is limited. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(text);
}
