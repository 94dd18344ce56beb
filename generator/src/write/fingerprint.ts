import { sha256 } from "../host/sha256.js";

/** Returns a hash for detecting edits to a file: 128 bits of SHA-256 in base64url. Line endings don't affect it. */
export function fingerprint(contents: string): string {
  const digest = sha256(contents.replaceAll("\r\n", "\n")).subarray(0, 16);
  return btoa(String.fromCharCode(...digest))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
