/** Encodes bytes as Base64. */
export function base64(bytes: Uint8Array): string {
  let binary = "";
  // Spreading all bytes at once would exceed the maximum number of arguments.
  for (let index = 0; index < bytes.length; index += 8192)
    binary += String.fromCharCode(...bytes.subarray(index, index + 8192));
  return btoa(binary);
}
